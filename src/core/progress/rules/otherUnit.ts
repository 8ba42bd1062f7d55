/** A row that belongs to another unit and differs from how it stood when watching began. */

import type { Duty } from "../../ledger/duty";
import { entryFinding } from "../entryFinding";
import type { DutyRule } from "../rule";

export const otherUnit: DutyRule = {
  over: "duty",
  judge: ({ duty, original, context }) => {
    const own = context.ownUnit;
    if (own === null || original === null || original.unit === own) return [];
    if (context.groups.has(original.unit)) return [];
    if (!differs(duty, original)) return [];
    const place = { duty, month: null, field: "structure" } as const;
    return [entryFinding("error", "entry-other-unit", place, { unit: original.unit, own })];
  },
};

function differs(duty: Duty, original: Duty): boolean {
  if (duty.finishedOn !== original.finishedOn || duty.unit !== original.unit) return true;
  return duty.reports.some(({ value, narrative }, index) => {
    const was = original.reports[index];
    return was !== undefined && (was.value !== value || was.narrative !== narrative);
  });
}
