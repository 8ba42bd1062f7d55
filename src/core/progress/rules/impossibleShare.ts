/** More than 100 %: impossible for tasks and milestones, unlikely for rates with a goal up to 100 %. */

import { entryFinding } from "../entryFinding";
import type { MonthRule } from "../rule";

export const impossibleShare: MonthRule = {
  over: "month",
  judge: ({ number, month, future }, { duty }) => {
    const { goal, kind } = duty;
    if (number === null || number <= 100 || goal.unit !== "%" || goal.value > 100) return null;
    if (future) return null;
    const severity = kind === "target" ? "warning" : "error";
    const place = { duty, month, field: "value" } as const;
    return entryFinding(severity, "entry-over-hundred", place, { value: number });
  },
};
