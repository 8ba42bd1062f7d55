/** A month without any report between the start of the duty and a later month that has one. */

import { monthDays } from "../../calendar/monthDays";
import { entryFinding } from "../entryFinding";
import type { DutyRule } from "../rule";

export const skippedMonth: DutyRule = {
  over: "duty",
  judge: ({ duty, months }) => {
    const lastFilled = months.findLastIndex(({ filled, future }) => filled && !future);
    return months
      .slice(0, Math.max(0, lastFilled))
      .filter(
        ({ filled, settled, month }) => !filled && !settled && monthDays(month).last >= duty.start,
      )
      .map(({ month }) =>
        entryFinding("warning", "entry-month-skipped", { duty, month, field: "value" }),
      );
  },
};
