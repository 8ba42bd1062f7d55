/** Says what a duty asks for, by when, and what was entered, in the words of the workbook. */

import type { Duty, Report } from "../../core/ledger/duty";
import { comparisonNames } from "../../core/ledger/vocabulary";
import type { EntryField } from "../../core/progress/entryFinding";
import { formatFigure } from "../../core/status/rounding";
import { sayDay } from "../dates";
import type { Say } from "../pane";

/** `100%`, `≥9400人`. */
export function sayGoal({ goal, kind }: Duty): string {
  const sign = kind === "target" && goal.comparison !== "=" ? comparisonNames[goal.comparison] : "";
  return `${sign}${formatFigure(goal.value)}${goal.unit}`;
}

export function sayDue({ due, stated }: Duty, say: Say): string {
  return say(stated ? "pane-duty-due" : "pane-duty-due-inferred", { date: sayDay(due, say) });
}

/** `13-N2 节点`. */
export function sayName({ id, kind }: Duty, say: Say): string {
  return say("pane-duty-name", { id, kind: say(`pane-kind-${kind}`) });
}

/** What stands in a month's value cell. */
export function sayValue({ value }: Pick<Report, "value">): string {
  return typeof value === "number" ? String(value) : (value ?? "");
}

/** `9月完成值`, `办结日期`. */
export function sayField(field: EntryField, month: string | null, say: Say): string {
  if (field === "finishedOn") return say("pane-finished-on");
  if (field === "structure" || month === null) return say("pane-whole-row");
  return say(`pane-${field}`, { month: Number(month.slice(5)) });
}
