/** 办结日期 that is no date, lies in the future or before the start, or stands without a finish. */

import { isIsoDate } from "../../calendar/isoDate";
import { say } from "../../messages";
import type { IsoDate } from "../../notice/notice";
import { reaches } from "../../status/goals";
import { formatFigure } from "../../status/rounding";
import type { DutyView } from "../dutyView";
import { entryFinding, numberFix, type EntryFinding } from "../entryFinding";
import { readDay } from "../readDay";
import type { DutyRule } from "../rule";

export const finishDate: DutyRule = {
  over: "duty",
  judge: (view) => {
    const { finishedOn } = view.duty;
    if (finishedOn === null || finishedOn.trim() === "") return [];
    if (!isIsoDate(finishedOn)) return [unreadable(finishedOn, view)];
    return [impossibleDay(finishedOn, view), withoutFinish(finishedOn, view)].filter(
      (found) => found !== null,
    );
  },
};

function placeOf({ duty }: DutyView) {
  return { duty, month: null, field: "finishedOn" } as const;
}

function unreadable(text: string, view: DutyView): EntryFinding {
  const date = readDay(text, view.context.year);
  if (date === null) return entryFinding("error", "entry-not-a-date", placeOf(view), { text });
  const fix = { label: say("entry-fix-date", { date }), newValue: date };
  return entryFinding("error", "entry-date-as-text", placeOf(view), { text, date }, fix);
}

/**
 * Work may have been finished before the notice that lists it was issued, so an early day of the
 * same year is worth a look only; one of an earlier year is probably a slip.
 */
function impossibleDay(date: IsoDate, view: DutyView): EntryFinding | null {
  const { duty, context } = view;
  if (date > context.asOf) {
    return entryFinding("error", "entry-date-in-future", placeOf(view), {
      date,
      asOf: context.asOf,
    });
  }
  if (date >= duty.start || duty.due < duty.start) return null;
  const severity = date.startsWith(`${context.year}-`) ? "hint" : "warning";
  return entryFinding(severity, "entry-date-before-start", placeOf(view), {
    date,
    start: duty.start,
  });
}

function withoutFinish(date: IsoDate, view: DutyView): EntryFinding | null {
  const { duty, months } = view;
  const { goal } = duty;
  const latest = months.findLast(({ number, future }) => number !== null && !future);
  if (!latest || latest.number === null) {
    // Text in the value cell has its own finding, whose fix may settle this one too.
    const hasText = months.some(({ text }) => text !== null);
    return hasText ? null : entryFinding("warning", "entry-date-without-value", placeOf(view));
  }
  if (reaches(latest.number, goal)) return null;
  const found = entryFinding("warning", "entry-date-without-finish", placeOf(view), {
    value: formatFigure(latest.number),
    goal: goal.value,
    unit: goal.unit,
  });
  if (duty.kind === "target" || latest.month < date.slice(0, 7)) return found;
  return { ...found, fix: { ...numberFix(goal.value), field: "value", month: latest.month } };
}
