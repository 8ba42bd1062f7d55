/** 0.5 where 50 (%) is meant: Excel stores 50% typed into a percent cell as 0.5. */

import type { Goal } from "../../ledger/duty";
import { entryFinding, numberFix } from "../entryFinding";
import type { MonthRule } from "../rule";
import type { MonthView } from "../dutyView";

export const fractionForShare: MonthRule = {
  over: "month",
  judge: (entry, { duty }) => {
    const { number: value, month, future } = entry;
    if (future || value === null || !isFractionForShare(entry, duty.goal)) return null;
    const number = Number((value * 100).toPrecision(12));
    const place = { duty, month, field: "value" } as const;
    return entryFinding(
      "warning",
      "entry-share-as-fraction",
      place,
      { value, number },
      numberFix(number),
    );
  },
};

/** A goal of a few per cent (≤ 3 %) may be met by less than one; exactly 1 only after more than 1. */
export function isFractionForShare({ number, before }: MonthView, goal: Goal): boolean {
  if (goal.unit !== "%" || goal.value <= 5 || number === null || number <= 0) return false;
  return number < 1 || (number === 1 && before !== null && before > 1);
}
