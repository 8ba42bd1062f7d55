/** An entry for a month that has not begun on the as-of date. */

import { entryFinding } from "../entryFinding";
import type { MonthRule } from "../rule";

export const futureMonth: MonthRule = {
  over: "month",
  judge: ({ future, filled, month, report, text }, { duty, context }) => {
    if (!future || !filled) return null;
    const field = report.value === null && text === null ? "narrative" : "value";
    const place = { duty, month, field } as const;
    return entryFinding("error", "entry-month-in-future", place, { asOf: context.asOf });
  },
};
