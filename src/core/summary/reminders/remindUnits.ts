/** What each unit is to be reminded of. */

import { addDays } from "../../calendar/isoDate";
import type { YearMonth } from "../../ledger/duty";
import type { Ledger } from "../../ledger/ledger";
import type { IsoDate } from "../../notice/notice";
import { groupBy } from "../../groupBy";
import { judgeMonth, type MonthRow } from "../figures/judgeMonth";
import { listAtRisk, listOverdue, listRow, listUpcoming } from "../figures/listRows";
import { checkMonth } from "../summarizeMonth";
import type { OwedReport, Reminder } from "./reminder";
import { writeReminder } from "./writeReminder";

export interface ReminderOptions {
  /** By default five days after the as-of date. */
  readonly replyBy?: IsoDate;
}

const daysToReply = 5;

/**
 * One for every unit that has anything to do, in the order of the ledger's rows. A unit that owes
 * nothing and is on course gets none.
 *
 * @throws Failure `summary-month-unknown` or `summary-as-of-outside`.
 */
export function remindUnits(
  ledger: Ledger,
  month: YearMonth,
  asOf: IsoDate,
  options: ReminderOptions = {},
): readonly Reminder[] {
  checkMonth(ledger, month, asOf);
  const replyBy = options.replyBy ?? addDays(asOf, daysToReply);
  const byUnit = groupBy(judgeMonth(ledger, month, asOf), ({ duty }) => duty.unit);
  return [...byUnit].flatMap(([unit, rows]) => {
    const overdue = listOverdue(rows);
    const due = listUpcoming(rows, ledger.settings.warningDays);
    const dueIds = new Set(due.map(({ id }) => id));
    const behind = listAtRisk(rows).filter(({ id }) => !dueIds.has(id));
    const facts = { unit, reports: owedReports(rows, month), overdue, due, behind, replyBy };
    const count = facts.reports.length + overdue.length + due.length + behind.length;
    if (count === 0) return [];
    return [{ ...facts, text: writeReminder(ledger.source, facts, asOf) }];
  });
}

function owedReports(rows: readonly MonthRow[], month: YearMonth): OwedReport[] {
  return rows.flatMap((row) => {
    const { missing, earlier } = row.report;
    const months = missing ? [...earlier, month] : earlier;
    return months.length === 0 ? [] : [{ duty: listRow(row), months }];
  });
}
