/** Decides a duty's state and light on one day: the rules that the workbook's formulas repeat. */

import type { Duty } from "../ledger/duty";
import type { Settings } from "../ledger/ledger";
import type { IsoDate } from "../notice/notice";
import { explainStatus } from "./explainStatus";
import { measureProgress } from "./measureProgress";
import { lightOfState, type Progress, type State, type Status } from "./status";

export type Thresholds = Pick<Settings, "warningDays" | "yellowLag" | "redLag">;

/**
 * State, light, figures and reason of a duty at the end of the day `asOf` (`settings.asOf` is not
 * looked at). First match wins, in the order of `stateNames`. A goal that is reached is finished
 * whatever 办结日期 says; 办结日期 without the goal reached does not finish anything.
 */
export function judgeDuty(duty: Duty, settings: Thresholds, asOf: IsoDate): Status {
  const progress = measureProgress(duty, asOf);
  const state = stateOf(duty, progress, settings);
  const { latest, ratio, expected, lag, missedMonths, finishedOn, daysLeft } = progress;
  // Named one by one: spreading took longer than judging.
  return {
    latest,
    ratio,
    expected,
    lag,
    missedMonths,
    finishedOn,
    daysLeft,
    state,
    light: lightOfState[state],
    missed: missedMonths.length,
    reason: explainStatus(duty, state, progress),
  };
}

/** The state alone, for those who need no reason: the sentence costs more than the judgement. */
export function stateOf(duty: Duty, progress: Progress, thresholds: Thresholds): State {
  const { finishedOn, lag, daysLeft, missedMonths } = progress;
  if (finishedOn !== null) return finishedOn <= duty.due ? "done" : "doneLate";
  if (daysLeft < 0) return "overdue";
  if (lag >= thresholds.redLag) return "farBehind";
  if (daysLeft <= thresholds.warningDays) return "dueSoon";
  if (lag >= thresholds.yellowLag) return "behind";
  return missedMonths.length > 0 ? "unreported" : "normal";
}
