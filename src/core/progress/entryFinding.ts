/** A doubt about what a unit entered: which cell, which sentence, and what could be put instead. */

import type { Severity } from "../finding";
import type { Duty, YearMonth } from "../ledger/duty";
import { say, type MessageCode, type MessageValues } from "../messages";

/** Which of a row's cells: a month's value or narrative, 办结日期, or the row itself. */
export type EntryField = "value" | "narrative" | "finishedOn" | "structure";

/** What accepting the offer writes into the cell; nothing is written without consent. */
export interface EntryFix {
  /** What the button says. */
  readonly label: string;
  readonly field: Exclude<EntryField, "structure">;
  readonly month: YearMonth | null;
  /** A number, text, a day as `YYYY-MM-DD` for 办结日期, or null to empty the cell. */
  readonly newValue: number | string | null;
}

export interface EntryFinding {
  readonly code: MessageCode;
  readonly severity: Severity;
  readonly dutyId: string;
  /** The month of the cell, null for 办结日期 and the row itself. */
  readonly month: YearMonth | null;
  readonly field: EntryField;
  /** The sentence in Simplified Chinese. */
  readonly message: string;
  /** What fills the gaps of the sentence, so that it can be said again in another language. */
  readonly values: MessageValues;
  readonly fix?: EntryFix;
}

/** Where a finding belongs; `fix` leaves out what is the same as in the place. */
export interface Place {
  readonly duty: Pick<Duty, "id">;
  readonly month: YearMonth | null;
  readonly field: EntryField;
}

export function entryFinding(
  severity: Severity,
  code: MessageCode,
  { duty, month, field }: Place,
  values: MessageValues = {},
  fix?: Pick<EntryFix, "label" | "newValue">,
): EntryFinding {
  const all: MessageValues = month === null ? values : { month: Number(month.slice(5)), ...values };
  const found = {
    code,
    severity,
    dutyId: duty.id,
    month,
    field,
    message: say(code, all),
    values: all,
  };
  if (!fix || field === "structure") return found;
  return { ...found, fix: { ...fix, field, month } };
}

/** The offer to put a number in the place of what was entered. */
export function numberFix(number: number): Pick<EntryFix, "label" | "newValue"> {
  return { label: say("entry-fix-number", { number }), newValue: number };
}
