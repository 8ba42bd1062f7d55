/** A narrative of stock phrases only: 正常推进, 按计划有序推进, 同上. */

import { reaches } from "../../status/goals";
import { entryFinding } from "../entryFinding";
import type { MonthRule } from "../rule";

export const emptyTalk: MonthRule = {
  over: "month",
  judge: ({ narrative, month, future, settled, number }, { duty }) => {
    if (future || settled || narrative.isEmpty) return null;
    // “万达广场主体已封顶” repeats the duty's words, and that is just what is asked for.
    if (number !== null && reaches(number, duty.goal) && narrative.core.length > 4) return null;
    if (!narrative.isEmptyTalk) return null;
    return entryFinding("warning", "entry-empty-talk", { duty, month, field: "narrative" });
  },
};
