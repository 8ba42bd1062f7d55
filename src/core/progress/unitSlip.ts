/** Finds values that look right in another unit: 元 for 万元, 亩 for 万亩, ×100 and ×10,000. */

import type { Goal } from "../ledger/duty";
import { isMeasured, splitUnit } from "./unitScale";

const factors = [10_000, 1_000, 100] as const;

/** A value twenty times beyond what it is compared with is no longer explained by good work. */
const tooFar = 20;

/**
 * What the value would be in the goal's unit if another was used, else null. Only for counts and
 * amounts to be reached; `before` is the last value of the earlier months, where there is one.
 */
export function correctSlip(value: number, goal: Goal, before: number | null): number | null {
  if (goal.unit === "%" || goal.comparison === "<=" || goal.value <= 0 || value <= 0) return null;
  if (value > tooFar * goal.value) return tooLarge(value, goal, before);
  if (before !== null) {
    return before > 0 && value * tooFar < before ? tooSmall(value, goal, before) : null;
  }
  // With nothing to compare with, only a fraction that no clerk would report: 0.52 for 5200 人.
  const isFraction = !Number.isInteger(value) && value * 2_000 < goal.value;
  return isFraction ? tooSmall(value, goal, goal.value / 50) : null;
}

function tooLarge(value: number, goal: Goal, before: number | null): number | null {
  const least = before !== null && before > 0 ? before * 0.98 : goal.value / 200;
  const whole = !isMeasured(splitUnit(goal.unit)) && splitUnit(goal.unit).scale === 1;
  for (const factor of factors) {
    const number = tidy(value / factor);
    const fits = number >= least && number <= goal.value * 1.5;
    if (fits && (!whole || Number.isInteger(number))) return number;
  }
  return null;
}

function tooSmall(value: number, goal: Goal, least: number): number | null {
  for (const factor of factors) {
    const number = tidy(value * factor);
    if (number >= least * 0.98 && number <= goal.value * 1.5) return number;
  }
  return null;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
