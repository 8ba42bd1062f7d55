/** What the reports of one duty come to on one day: the figures that lights are decided by. */

import { dayNumber, isIsoDate } from "../calendar/isoDate";
import { monthDays } from "../calendar/monthDays";
import type { Duty, Report, YearMonth } from "../ledger/duty";
import type { IsoDate } from "../notice/notice";
import { reaches, shareOfGoal } from "./goals";
import { roundHalfAway } from "./rounding";
import type { Progress } from "./status";

/**
 * - latest: the last number in a month whose first day is not after `asOf`; text is no number.
 * - finishedOn: only where the latest value reaches the goal. 办结日期 where it is a day not after
 *   `asOf`, else the last day of the first month whose value reaches the goal, at most `asOf`.
 * - missedMonths: months whose last day is `asOf` or earlier (on 30 September the September report
 *   is owed: notices ask for it 每月月底前), from the month of `start` through the month of the
 *   finish, with neither a number nor a narrative. A duty past due still owes reports until it is
 *   finished. Text in the value cell alone is no report.
 */
export function measureProgress(duty: Duty, asOf: IsoDate): Progress {
  const latest = latestReport(duty.reports, asOf);
  const ratio = latest ? shareOfGoal(latest.value, duty.goal) : 0;
  const finishedOn = ratio >= 1 ? finishOf(duty, asOf) : null;
  const today = dayNumber(asOf);
  const due = dayNumber(duty.due);
  const expected = elapsedShare(dayNumber(duty.start), due, today);
  return {
    latest,
    ratio,
    expected,
    lag: roundHalfAway((expected - ratio) * 100, 6),
    missedMonths: missedMonths(duty, asOf, finishedOn),
    finishedOn,
    daysLeft: due - today,
  };
}

/**
 * Share of the days from `start` to `due`, both counted, that have passed at the end of `today`:
 * 0 before the start, 1 from the due day on, six decimals between. Days as day numbers. Where due
 * lies before start, everything is expected from the start on.
 */
function elapsedShare(start: number, due: number, today: number): number {
  if (today < start) return 0;
  if (today >= due) return 1;
  // Whole millionths first: the division then rounds once, and halves stay exact.
  return roundHalfAway(((today - start + 1) * 1e6) / (due - start + 1), 0) / 1e6;
}

function latestReport(reports: readonly Report[], asOf: IsoDate): Progress["latest"] {
  for (let at = reports.length - 1; at >= 0; at--) {
    const report = reports[at];
    if (report && typeof report.value === "number" && monthDays(report.month).first <= asOf) {
      return { value: report.value, month: report.month };
    }
  }
  return null;
}

function finishOf({ finishedOn, reports, goal }: Duty, asOf: IsoDate): IsoDate {
  if (finishedOn !== null && finishedOn <= asOf && isIsoDate(finishedOn)) return finishedOn;
  const first = reports.find(({ value }) => typeof value === "number" && reaches(value, goal));
  const end = first ? monthDays(first.month).last : asOf;
  return end < asOf ? end : asOf;
}

function missedMonths(duty: Duty, asOf: IsoDate, finishedOn: IsoDate | null): YearMonth[] {
  const until = finishedOn ?? asOf;
  return duty.reports
    .filter(({ month, value, narrative }) => {
      if (typeof value === "number" || hasText(narrative)) return false;
      const { first, last } = monthDays(month);
      return last <= asOf && last >= duty.start && first <= until;
    })
    .map(({ month }) => month);
}

/** Anything but spaces; Excel: `LEN(TRIM(x))>0`. */
function hasText(narrative: string): boolean {
  return narrative !== "" && /[^ ]/.test(narrative);
}
