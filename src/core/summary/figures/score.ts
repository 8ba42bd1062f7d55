/** A unit's score: three shares, weighed. */

import { Failure } from "../../failure";
import type { Settings } from "../../ledger/ledger";
import { roundHalfAway } from "../../status/rounding";
import type { ScoreParts, ScoreWeights, Tally } from "../monthSummary";
import type { MonthRow } from "./judgeMonth";

/** As set on 填报说明. */
export function weightsOf(settings: Settings): ScoreWeights {
  const { progressWeight, reportingWeight, timelinessWeight } = settings;
  return {
    progress: progressWeight,
    reporting: reportingWeight,
    timeliness: timelinessWeight,
  };
}

/** @throws Failure `summary-weights-invalid` where a weight is negative or all are zero. */
export function checkWeights(weights: ScoreWeights): void {
  const { progress, reporting, timeliness } = weights;
  const all = [progress, reporting, timeliness];
  const fit = all.every((weight) => Number.isFinite(weight) && weight >= 0);
  if (!fit || all.every((weight) => weight === 0)) throw new Failure("summary-weights-invalid");
}

/** 0 to 100, one decimal. */
export function scoreOf(parts: ScoreParts, weights: ScoreWeights): number {
  const { progress, reporting, timeliness } = weights;
  const sum =
    parts.progress * progress + parts.reporting * reporting + parts.timeliness * timeliness;
  return roundHalfAway((100 * sum) / (progress + reporting + timeliness), 1);
}

/** @param rows not empty */
export function measureParts(rows: readonly MonthRow[], tally: Tally): ScoreParts {
  const { owed, reported } = tally.reports;
  const late = tally.states.overdue + tally.states.doneLate;
  const kept = rows.reduce((sum, { status }) => sum + keptPace(status.ratio, status.expected), 0);
  return {
    progress: kept / rows.length,
    reporting: owed === 0 ? 1 : reported / owed,
    timeliness: 1 - late / tally.duties,
  };
}

function keptPace(ratio: number, expected: number): number {
  return expected === 0 ? 1 : Math.min(ratio / expected, 1);
}
