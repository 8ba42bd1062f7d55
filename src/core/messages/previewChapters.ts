/** The sentences that only the page without Excel says. */

import { addChapters, type Sentence } from "../messages";
import { gridMessages } from "./grid";
import { openingMessages } from "./opening";
import { previewMessages } from "./preview";

export const previewChapters = {
  ...gridMessages,
  ...openingMessages,
  ...previewMessages,
} as const satisfies Record<string, Sentence>;

export type PreviewCode = keyof typeof previewChapters;

addChapters(previewChapters);
