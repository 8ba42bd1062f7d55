/** Sentences that only the preview says, by code; a catalogue that the pane does not load. */

import { fillGaps, type Language, type MessageValues, type Sentence } from "../messages";
import { gridMessages } from "./grid";
import { openingMessages } from "./opening";
import { previewMessages } from "./preview";

const catalogue = {
  ...gridMessages,
  ...openingMessages,
  ...previewMessages,
} as const satisfies Record<string, Sentence>;

export type PreviewCode = keyof typeof catalogue;

/** The sentence of `code` with its gaps filled. @throws Error where a gap has no value. */
export function sayPreview(
  code: PreviewCode,
  values: MessageValues = {},
  language: Language = "zh",
): string {
  return fillGaps(catalogue[code][language], values);
}
