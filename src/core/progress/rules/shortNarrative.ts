/** A narrative with fewer characters than 最少字数, white space and punctuation not counted. */

import { entryFinding } from "../entryFinding";
import type { MonthRule } from "../rule";

export const shortNarrative: MonthRule = {
  over: "month",
  judge: ({ narrative, month, future, settled }, { duty, context }) => {
    if (future || settled || narrative.isEmpty) return null;
    const minimum = context.settings.minimumLength;
    const { length } = narrative.core;
    if (length >= minimum || narrative.isEmptyTalk) return null;
    const place = { duty, month, field: "narrative" } as const;
    return entryFinding("warning", "entry-too-short", place, { length, minimum });
  },
};
