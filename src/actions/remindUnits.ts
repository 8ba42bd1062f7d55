/** The reminders (催办) that a ledger gives rise to. */

import { readLedger } from "../core/ledger/readLedger";
import type { WorkbookContents } from "../core/plan/contents";
import { asOfForMonth } from "../core/summary/planSummary";
import type { Reminder } from "../core/summary/reminders/reminder";
import { remindUnits, type ReminderOptions } from "../core/summary/reminders/remindUnits";
import type { SummaryRequest } from "./summarizeContents";

/** @throws Failure `not-a-ledger`, and of `remindUnits` and `asOfForMonth`. */
export function remindUnitsOf(
  contents: WorkbookContents,
  file: string,
  { month, asOf, today, ...options }: Omit<SummaryRequest, "weights"> & ReminderOptions,
): readonly Reminder[] {
  const ledger = readLedger(contents, file);
  const day = asOf ?? (ledger.months.includes(month) ? asOfForMonth(month, today) : today);
  return remindUnits(ledger, month, day, options);
}
