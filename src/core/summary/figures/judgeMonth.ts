/** Judges every row of a ledger at a month's as-of date and at the end of the month before. */

import { monthDays } from "../../calendar/monthDays";
import { previousMonth } from "../../calendar/yearMonth";
import type { Duty, Report, YearMonth } from "../../ledger/duty";
import type { Ledger } from "../../ledger/ledger";
import type { IsoDate } from "../../notice/notice";
import { judgeDuty, stateOf, type Thresholds } from "../../status/judgeDuty";
import { measureProgress } from "../../status/measureProgress";
import { lightOfState, type JudgedDuty, type Light, type Status } from "../../status/status";

/** What became of a row's report for the month. */
export interface MonthReport {
  readonly owed: boolean;
  readonly missing: boolean;
  /** Earlier months without a report. */
  readonly earlier: readonly YearMonth[];
}

export interface MonthRow extends JudgedDuty {
  /** The light at the end of the month before; null in the ledger's first month. */
  readonly before: Light | null;
  readonly report: MonthReport;
  readonly leaders: readonly string[];
  /** 0 where the item stands under no section, or the row belongs to no item. */
  readonly section: number;
}

/** The day to compare with: the last of the month before, null in the ledger's first month. */
export function dayBefore({ months }: Ledger, month: YearMonth): IsoDate | null {
  return months[0] === month ? null : monthDays(previousMonth(month)).last;
}

/** In the order of the ledger. What stood a month ago is judged by what the rows hold now. */
export function judgeMonth(ledger: Ledger, month: YearMonth, asOf: IsoDate): MonthRow[] {
  const items = new Map(ledger.items.map((item) => [item.number, item]));
  const before = dayBefore(ledger, month);
  return ledger.duties.map((duty) => {
    const status = judgeDuty(duty, ledger.settings, asOf);
    const item = items.get(duty.item);
    return {
      duty,
      status,
      before: before === null ? null : lightOn(before, duty, ledger.settings),
      report: judgeReport(duty, status, month, asOf),
      leaders: item?.leaders ?? [],
      section: item?.section ?? 0,
    };
  });
}

function lightOn(day: IsoDate, duty: Duty, settings: Thresholds): Light {
  return lightOfState[stateOf(duty, measureProgress(duty, day), settings)];
}

/**
 * The rule of `measureProgress` for months that have ended, held for the running month as well: a
 * row owes a report from the month it begins in through the month it is finished in.
 */
function judgeReport(duty: Duty, status: Status, month: YearMonth, asOf: IsoDate): MonthReport {
  const { first, last } = monthDays(month);
  const owed = last >= duty.start && first <= (status.finishedOn ?? asOf);
  const report = duty.reports.find((one) => one.month === month);
  return {
    owed,
    missing: owed && !(report && isReport(report)),
    earlier: status.missedMonths.filter((missed) => missed < month),
  };
}

/** A number or a narrative; text in the value cell alone is none. */
function isReport({ value, narrative }: Report): boolean {
  return typeof value === "number" || /[^ ]/.test(narrative);
}
