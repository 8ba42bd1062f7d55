/** When a value reaches a goal, and which share of it a value is. */

import type { Goal } from "../ledger/duty";

/**
 * True where less is better: ≤ goals, and the rare `=` or `~` goal of zero or below (事故 0 起),
 * of which no share can be taken. Workbook: `(G="≤")+(H<=0)*(G<>"≥")`.
 */
export function isCeiling({ comparison, value }: Goal): boolean {
  return comparison === "<=" || (value <= 0 && comparison !== ">=");
}

/** Whether `value` is what the goal asks for. Typed decimals compare exactly, without rounding. */
export function reaches(value: number, goal: Goal): boolean {
  return isCeiling(goal) ? value <= goal.value : value >= goal.value;
}

/**
 * Share of the goal that `value` is: value ÷ goal for ≥, = and ~, not capped; 1 or 0, reached or
 * not, for ceilings and for goals of zero or below. Never 1 or more unless the goal is reached.
 */
export function shareOfGoal(value: number, goal: Goal): number {
  if (isCeiling(goal) || goal.value <= 0) return reaches(value, goal) ? 1 : 0;
  return value / goal.value;
}
