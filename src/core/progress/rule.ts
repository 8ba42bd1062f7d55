/** What a check on entries is: it looks at one month of a duty, or at the duty as a whole. */

import type { DutyView, MonthView } from "./dutyView";
import type { EntryFinding } from "./entryFinding";

/** Judges one month's entry, given the months before it. */
export interface MonthRule {
  readonly over: "month";
  readonly judge: (entry: MonthView, view: DutyView) => EntryFinding | null;
}

/** Judges the row: its dates, its gaps, its latest value. */
export interface DutyRule {
  readonly over: "duty";
  readonly judge: (view: DutyView) => readonly EntryFinding[];
}

export type EntryRule = MonthRule | DutyRule;
