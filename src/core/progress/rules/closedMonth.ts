/** An entry of a closed month that differs from what stood there when watching began. */

import { say } from "../../messages";
import { entryFinding, type EntryFinding } from "../entryFinding";
import type { DutyView, MonthView } from "../dutyView";
import type { DutyRule } from "../rule";

/** Longest stretch of a narrative quoted in a sentence, in characters. */
const quoted = 20;

export const closedMonth: DutyRule = {
  over: "duty",
  judge: (view) => {
    const closed = view.context.settings.closedThrough;
    if (closed === null || view.original === null) return [];
    return view.months
      .filter(({ month }) => month <= closed)
      .flatMap((entry) => changes(entry, view));
  },
};

function changes({ month, report }: MonthView, { duty, original }: DutyView): EntryFinding[] {
  const was = original?.reports.find((old) => old.month === month);
  if (!was) return [];
  return (["value", "narrative"] as const)
    .filter((field) => was[field] !== report[field])
    .map((field) => {
      const before = show(was[field]);
      const values = { before, after: show(report[field]) };
      const newValue = was[field] === "" ? null : was[field];
      const fix = { label: say("entry-fix-restore", { before }), newValue };
      return entryFinding("error", "entry-month-closed", { duty, month, field }, values, fix);
    });
}

function show(value: number | string | null): string {
  if (value === null || value === "") return "（空）";
  const text = String(value);
  return text.length > quoted ? `${text.slice(0, quoted)}…` : text;
}
