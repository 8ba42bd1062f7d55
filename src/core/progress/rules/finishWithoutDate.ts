/** The goal is reached but 办结日期 is empty: then the month's last day counts, perhaps too late. */

import { say } from "../../messages";
import { reaches } from "../../status/goals";
import { monthDays } from "../../calendar/monthDays";
import { entryFinding } from "../entryFinding";
import type { DutyRule } from "../rule";

export const finishWithoutDate: DutyRule = {
  over: "duty",
  judge: ({ duty, months, context }) => {
    const { goal, kind, finishedOn } = duty;
    // A level to hold, or a ceiling, is met month after month: no day finishes it.
    if ((finishedOn ?? "") !== "" || !goal.accumulates || goal.comparison === "<=") return [];
    const numbers = months.filter(({ number, future }) => number !== null && !future);
    const reached = (value: number | null | undefined) =>
      value !== null && value !== undefined && reaches(value, goal);
    if (!reached(numbers.at(-1)?.number)) return [];
    const first = numbers.find(({ number }) => reached(number));
    const end = first ? monthDays(first.month).last : context.asOf;
    const date = end < context.asOf ? end : context.asOf;
    const place = { duty, month: null, field: "finishedOn" } as const;
    const fix = { label: say("entry-fix-date", { date }), newValue: date };
    const severity = kind === "target" ? "hint" : "warning";
    return [entryFinding(severity, "entry-finish-without-date", place, {}, fix)];
  },
};
