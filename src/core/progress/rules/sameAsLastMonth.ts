/** A narrative that repeats the last one, but for dates and a word here and there. */

import { entryFinding } from "../entryFinding";
import type { MonthRule } from "../rule";
import { isSameText, TextPrint } from "../similarity";

/** Below this, two texts are alike by chance. */
const shortest = 6;

export const sameAsLastMonth: MonthRule = {
  over: "month",
  judge: ({ narrative, told, month, future, settled }, { duty }) => {
    if (future || settled || told === null || narrative.isEmpty) return null;
    if (narrative.core.length < shortest || !repeats(narrative.core, told.narrative.core))
      return null;
    if (narrative.isEmptyTalk) return null;
    const place = { duty, month, field: "narrative" } as const;
    return entryFinding("warning", "entry-same-as-last-month", place, {
      before: Number(told.month.slice(5)),
    });
  },
};

function repeats(core: string, before: string): boolean {
  return core === before || isSameText(new TextPrint(core), new TextPrint(before));
}
