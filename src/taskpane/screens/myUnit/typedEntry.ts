/** What a person typed in the form, and what saving it would change. */

import { standing, type EntryChange } from "../../../actions/writeEntries";
import type { Duty, YearMonth } from "../../../core/ledger/duty";

/** The three fields as they stand on the screen. */
export interface TypedEntry {
  readonly value: string;
  readonly narrative: string;
  readonly finishedOn: string;
}

const fields = ["value", "narrative", "finishedOn"] as const;

/** What the cells hold now, as the form shows it. */
export function entryIn(duty: Duty, month: YearMonth): TypedEntry {
  const text = (field: (typeof fields)[number]) => String(standing(duty, field, month) ?? "");
  return { value: text("value"), narrative: text("narrative"), finishedOn: text("finishedOn") };
}

/** One change for each cell that would hold something else. */
export function changesOf(duty: Duty, month: YearMonth, typed: TypedEntry): EntryChange[] {
  const shown = entryIn(duty, month);
  return fields
    .filter((field) => typed[field].trim() !== shown[field].trim())
    .map((field) => ({
      dutyId: duty.id,
      field,
      month: field === "finishedOn" ? null : month,
      before: standing(duty, field, month),
      after: field === "value" ? readValue(typed.value) : typed[field].trim() || null,
    }));
}

/** The duty as it would read with these changes. */
export function withChanges(duty: Duty, changes: readonly EntryChange[]): Duty {
  return changes.reduce<Duty>((changed, { field, month, after }) => {
    if (field === "finishedOn")
      return { ...changed, finishedOn: after === null ? null : String(after) };
    const reports = changed.reports.map((report) => {
      if (report.month !== month) return report;
      return field === "value"
        ? { ...report, value: after }
        : { ...report, narrative: String(after ?? "") };
    });
    return { ...changed, reports };
  }, duty);
}

/** A plain number as a number; anything else as text, for the checks to offer its reading. */
function readValue(typed: string): number | string | null {
  const text = typed.trim();
  if (text === "") return null;
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(text) ? Number(text) : text;
}
