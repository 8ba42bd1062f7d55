/**
 * The one catalogue of sentences shown to people, by code; the chapters stand in `messages/`. What
 * the pane's first screen says is there from the start; the rest adds itself as it is loaded.
 */

import type { commandChapters } from "./messages/commandChapters";
import { firstChapters } from "./messages/firstChapters";
import type { paneChapters } from "./messages/paneChapters";
import type { previewChapters } from "./messages/previewChapters";

export type Language = "zh" | "en";

/** A sentence in both languages; `{name}` is a gap that a value fills. */
export type Sentence = Readonly<Record<Language, string>>;

export type MessageCode =
  | keyof typeof firstChapters
  | keyof typeof paneChapters
  | keyof typeof commandChapters
  | keyof typeof previewChapters;

/** Values for the gaps of a sentence, by gap name. */
export type MessageValues = Readonly<Record<string, string | number>>;

const catalogue = new Map<string, Sentence>(Object.entries(firstChapters));

/** For the chapters themselves: importing them is what adds them. */
export function addChapters(chapters: Readonly<Partial<Record<MessageCode, Sentence>>>): void {
  for (const [code, sentence] of Object.entries(chapters)) catalogue.set(code, sentence);
}

/**
 * The sentence of `code` with its gaps filled.
 *
 * @throws Error where a gap has no value, or the chapter was never loaded: a defect of the caller,
 *   never of the user.
 */
export function say(
  code: MessageCode,
  values: MessageValues = {},
  language: Language = "zh",
): string {
  const sentence = catalogue.get(code);
  if (!sentence) throw new Error(`the chapter of message ${code} is not loaded`);
  return fillGaps(sentence[language], values);
}

/** @throws Error where a gap has no value. */
function fillGaps(sentence: string, values: MessageValues): string {
  return sentence.replace(/\{(\w+)\}/g, (_, gap: string) => {
    const value = values[gap];
    if (value === undefined) throw new Error(`“${sentence}” has no value for {${gap}}`);
    return String(value);
  });
}
