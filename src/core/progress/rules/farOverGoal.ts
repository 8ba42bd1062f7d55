/** A count or amount so far beyond its goal that a slip of the pen is likelier than the feat. */

import { entryFinding } from "../entryFinding";
import type { MonthRule } from "../rule";
import { correctSlip } from "../unitSlip";

export const farOverGoal: MonthRule = {
  over: "month",
  judge: ({ number: value, month, before, future }, { duty }) => {
    const { goal } = duty;
    if (value === null || future || goal.unit === "%" || goal.comparison === "<=") return null;
    if (goal.value <= 0 || value <= farBeyond(goal.value)) return null;
    if (correctSlip(value, goal, before) !== null) return null;
    const values = { value, goal: goal.value, unit: goal.unit };
    return entryFinding("warning", "entry-far-over-goal", { duty, month, field: "value" }, values);
  },
};

/** Three times the goal; small whole goals (2 个) are easily exceeded many times over. */
function farBeyond(goal: number): number {
  return Number.isInteger(goal) && goal < 10 ? goal * 3 + 10 : goal * 3;
}
