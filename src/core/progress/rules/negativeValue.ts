/** A value below zero, unless the goal itself is negative (a decline). */

import { entryFinding } from "../entryFinding";
import type { MonthRule } from "../rule";

export const negativeValue: MonthRule = {
  over: "month",
  judge: ({ number, month, future }, { duty }) => {
    if (number === null || number >= 0 || duty.goal.value < 0 || future) return null;
    return entryFinding(
      "error",
      "entry-negative",
      { duty, month, field: "value" },
      { value: number },
    );
  },
};
