/** A total since 1 January that is lower than before; often the month's own figure was entered. */

import type { Duty } from "../../ledger/duty";
import { entryFinding, numberFix } from "../entryFinding";
import type { MonthRule } from "../rule";
import { correctSlip } from "../unitSlip";
import { isFractionForShare } from "./fractionForShare";

export const fallenTotal: MonthRule = {
  over: "month",
  judge: (entry, { duty }) => {
    const { number: value, before, month, future } = entry;
    if (value === null || before === null || value >= before || future) return null;
    if (!duty.goal.accumulates || explainedOtherwise(entry, duty)) return null;
    const place = { duty, month, field: "value" } as const;
    const number = Number((before + value).toPrecision(12));
    if (duty.kind !== "target" || value <= 0 || number > duty.goal.value * 1.2) {
      return entryFinding("error", "entry-value-fell", place, { value, before });
    }
    const values = { value, before, number };
    return entryFinding("error", "entry-value-fell-monthly", place, values, numberFix(number));
  },
};

/** Other rules say better what is wrong with it. */
function explainedOtherwise(entry: Parameters<MonthRule["judge"]>[0], { goal }: Duty): boolean {
  const { number, before } = entry;
  if (number === null || number < 0 || isFractionForShare(entry, goal)) return true;
  return correctSlip(number, goal, before) !== null;
}
