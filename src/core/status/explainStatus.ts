/** Says in one sentence why a duty has its light. */

import { daysBetween, partsOf } from "../calendar/isoDate";
import type { Duty } from "../ledger/duty";
import { say, type Language } from "../messages";
import type { IsoDate } from "../notice/notice";
import { isCeiling } from "./goals";
import { formatFigure, formatShare, roundHalfAway } from "./rounding";
import type { Progress, State } from "./status";

/** The sentence for a duty that was found to be in `state`. */
export function explainStatus(
  duty: Duty,
  state: State,
  progress: Progress,
  language: Language = "zh",
): string {
  const { finishedOn, daysLeft, expected, missedMonths } = progress;
  if (finishedOn !== null) return explainFinish(duty.due, finishedOn, language);
  if (state === "unreported") {
    return say("status-unreported", { missed: missedMonths.length }, language);
  }
  const actual = describeActual(duty, progress, language);
  if (state === "overdue" || state === "dueSoon") {
    return explainDeadline(formatDay(duty.due, language), daysLeft, actual, language);
  }
  if (state === "normal" && expected === 0) {
    return say("status-not-started", { date: formatDay(duty.start, language) }, language);
  }
  const share = formatShare(expected);
  if (state === "normal") return say("status-normal", { expected: share, actual }, language);
  const lag = roundHalfAway(progress.lag, 1);
  return say("status-behind", { expected: share, actual, lag }, language);
}

function explainFinish(due: IsoDate, finishedOn: IsoDate, language: Language): string {
  const late = daysBetween(due, finishedOn);
  const date = formatDay(finishedOn, language);
  if (late > 0) return say("status-done-late", { date, days: late }, language);
  if (late < 0) return say("status-done-early", { date, days: -late }, language);
  return say("status-done-on-the-day", { date }, language);
}

function explainDeadline(date: string, daysLeft: number, actual: string, language: Language) {
  if (daysLeft < 0) return say("status-overdue", { date, days: -daysLeft, actual }, language);
  if (daysLeft === 0) return say("status-due-today", { date, actual }, language);
  return say("status-due-soon", { date, days: daysLeft, actual }, language);
}

function describeActual({ goal }: Duty, { latest, ratio }: Progress, language: Language): string {
  if (!latest) return say("status-actual-none", {}, language);
  if (!isCeiling(goal)) return say("status-actual", { ratio: formatShare(ratio) }, language);
  const figures = { value: formatFigure(latest.value), goal: formatFigure(goal.value) };
  return say("status-actual-of-limit", figures, language);
}

/** 2021年8月20日, or 2021-08-20 in English. */
function formatDay(date: IsoDate, language: Language): string {
  if (language === "en") return date;
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}
