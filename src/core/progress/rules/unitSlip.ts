/** A value that fits the goal or the month before only in another unit (万元 for 亿元). */

import { entryFinding, numberFix } from "../entryFinding";
import type { MonthRule } from "../rule";
import { correctSlip } from "../unitSlip";

export const unitSlip: MonthRule = {
  over: "month",
  judge: ({ number: value, month, before, future }, { duty }) => {
    const { goal } = duty;
    const number = value === null || future ? null : correctSlip(value, goal, before);
    if (value === null || number === null) return null;
    return entryFinding(
      "warning",
      "entry-unit-slip",
      { duty, month, field: "value" },
      { value, goal: goal.value, unit: goal.unit, number },
      numberFix(number),
    );
  },
};
