/** 完成率 85% in the narrative, 60 in the value; 完成全年任务的 78%, and the value is 55% of the goal. */

import { formatShare } from "../../status/rounding";
import { shareOfGoal } from "../../status/goals";
import type { DutyView } from "../dutyView";
import { entryFinding } from "../entryFinding";
import { goalShares, progressShares, rateShares, type StatedShare } from "../narrativeShares";
import type { MonthRule } from "../rule";
import { isFractionForShare } from "./fractionForShare";
import { correctSlip } from "../unitSlip";

/** Points by which rounding and 约 may part the two. */
const tolerance = 1.5;

export const shareContradicts: MonthRule = {
  over: "month",
  judge: (entry, view) => {
    const { number, narrative, month, before, future } = entry;
    const { duty } = view;
    if (number === null || future || !/[%％]/.test(narrative.text)) return null;
    if (isFractionForShare(entry, duty.goal)) return null;
    if (correctSlip(number, duty.goal, before) !== null) return null;
    const points = duty.goal.unit === "%" ? number : shareOfGoal(number, duty.goal) * 100;
    const shares = sharesIn(narrative.folded, view);
    if (shares.some((share) => Math.abs(share.points - points) <= tolerance)) return null;
    const [first] = shares;
    if (!first || points > 100) return null;
    const place = { duty, month, field: "value" } as const;
    const values = { phrase: first.phrase, share: formatShare(points / 100) };
    return entryFinding("warning", "entry-share-contradicts", place, values);
  },
};

function sharesIn(text: string, { duty }: DutyView): StatedShare[] {
  const { goal, kind, content } = duty;
  if (kind !== "target") return progressShares(text);
  if (goal.unit === "%") return rateShares(text, content);
  return goal.accumulates && goal.comparison !== "<=" ? goalShares(text, goal) : [];
}
