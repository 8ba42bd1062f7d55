/** Text where a number is asked for; where a number can be read from it, that is offered. */

import { entryFinding, numberFix } from "../entryFinding";
import { readFigure } from "../readFigure";
import type { MonthRule } from "../rule";

export const notANumber: MonthRule = {
  over: "month",
  judge: ({ text, month, future }, { duty }) => {
    if (text === null || future) return null;
    const place = { duty, month, field: "value" } as const;
    const number = readFigure(text, duty.goal);
    return number === null
      ? entryFinding("error", "entry-not-a-number", place, { text, unit: duty.goal.unit })
      : entryFinding("error", "entry-number-as-text", place, { text, number }, numberFix(number));
  },
};
