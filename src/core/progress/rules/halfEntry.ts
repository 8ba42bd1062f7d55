/** A value without a narrative, or a narrative without a value. */

import { entryFinding } from "../entryFinding";
import type { MonthRule } from "../rule";

export const halfEntry: MonthRule = {
  over: "month",
  judge: ({ number, text, narrative, month, future, settled }, { duty }) => {
    const hasValue = number !== null || text !== null;
    if (future || settled || hasValue === !narrative.isEmpty) return null;
    if (hasValue) {
      const place = { duty, month, field: "narrative" } as const;
      return entryFinding("warning", "entry-value-without-narrative", place);
    }
    // A rate may be measured by quarter or by year only.
    const severity = duty.goal.accumulates ? "warning" : "hint";
    const place = { duty, month, field: "value" } as const;
    return entryFinding(severity, "entry-narrative-without-value", place);
  },
};
