/**
 * The one catalogue of sentences shown to people, by code; the chapters stand in `messages/`. Those
 * that only the preview says have a catalogue of their own there: the pane shall not load them.
 */

import { cliMessages } from "./messages/cli";
import { damageMessages } from "./messages/damage";
import { documentsMessages } from "./messages/documents";
import { entriesMessages } from "./messages/entries";
import { excelMessages } from "./messages/excel";
import { ledgerMessages } from "./messages/ledger";
import { noticeMessages } from "./messages/notice";
import { paneMessages } from "./messages/pane";
import { statusMessages } from "./messages/status";
import { summaryMessages } from "./messages/summary";
import { workbookMessages } from "./messages/workbook";

export type Language = "zh" | "en";

/** A sentence in both languages; `{name}` is a gap that a value fills. */
export type Sentence = Readonly<Record<Language, string>>;

const catalogue = {
  ...cliMessages,
  ...damageMessages,
  ...documentsMessages,
  ...entriesMessages,
  ...excelMessages,
  ...ledgerMessages,
  ...noticeMessages,
  ...paneMessages,
  ...statusMessages,
  ...summaryMessages,
  ...workbookMessages,
} as const satisfies Record<string, Sentence>;

export type MessageCode = keyof typeof catalogue;

/** Values for the gaps of a sentence, by gap name. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * The sentence of `code` with its gaps filled.
 *
 * @throws Error where a gap has no value: a defect of the caller, never of the user.
 */
export function say(
  code: MessageCode,
  values: MessageValues = {},
  language: Language = "zh",
): string {
  return fillGaps(catalogue[code][language], values);
}

/** @throws Error where a gap has no value. */
export function fillGaps(sentence: string, values: MessageValues): string {
  return sentence.replace(/\{(\w+)\}/g, (_, gap: string) => {
    const value = values[gap];
    if (value === undefined) throw new Error(`“${sentence}” has no value for {${gap}}`);
    return String(value);
  });
}
