/** The duties of one item: a task for each unit, a row for each milestone and each target. */

import type { IsoDate, ItemUnit, Milestone, Target, WorkItem } from "../notice/notice";
import type { Duty, DutyKind, Goal, Report, YearMonth } from "./duty";
import { describeMilestone, describeTarget, describeTask } from "./dutyContent";
import { expandUnits, type Groups } from "./units";

export interface DutyContext {
  readonly year: number;
  readonly issuedOn: IsoDate | null;
  readonly months: readonly YearMonth[];
  readonly groups: Groups;
}

/** Stands in the unit column where the notice names no unit; review and checks ask for one. */
export const unitMissing = "（待明确）";

/** Letters of the kinds in ids, from 任务 renwu, 节点 (node), 指标 zhibiao. */
export const kindLetters: Readonly<Record<DutyKind, string>> = {
  task: "R",
  milestone: "N",
  target: "Z",
};

/** What tasks and milestones must reach: 100 %, reported as points and never falling. */
export const completion: Goal = { comparison: ">=", value: 100, unit: "%", accumulates: true };

type DutyFacts = Pick<Duty, "content" | "unit" | "role" | "goal" | "start" | "due" | "stated">;

/** Tasks in the order of the units, then milestones and targets in the order of the text. */
export function dutiesOf(
  item: WorkItem,
  units: readonly ItemUnit[],
  context: DutyContext,
): readonly Duty[] {
  const responsible: readonly ItemUnit[] =
    units.length > 0 ? units : [{ name: unitMissing, role: "responsible" }];
  const tasks = expandUnits(responsible, context.groups);
  const owner = leadUnit(responsible);
  return [
    ...number(
      item,
      "task",
      tasks.map((unit) => task(item, unit, context)),
      context.months,
    ),
    ...number(
      item,
      "milestone",
      item.milestones.map((milestone) => milestoneDuty(milestone, owner, context)),
      context.months,
    ),
    ...number(
      item,
      "target",
      item.targets.map((target) => targetDuty(target, owner, context)),
      context.months,
    ),
  ];
}

/** The first unit that leads, else the first listed. */
function leadUnit(units: readonly ItemUnit[]): ItemUnit {
  return (
    units.find(({ role }) => role === "lead") ??
    units[0] ?? { name: unitMissing, role: "responsible" }
  );
}

function number(
  item: WorkItem,
  kind: DutyKind,
  facts: readonly DutyFacts[],
  months: readonly YearMonth[],
): readonly Duty[] {
  return facts.map((fact, index) => ({
    id: `${item.number}-${kindLetters[kind]}${index + 1}`,
    item: item.number,
    kind,
    ...fact,
    finishedOn: null,
    reports: months.map(emptyReport),
  }));
}

function emptyReport(month: YearMonth): Report {
  return { month, value: null, narrative: "" };
}

function task(item: WorkItem, unit: ItemUnit, context: DutyContext): DutyFacts {
  const { due, stated } = taskDeadline(item, context.year);
  return {
    content: describeTask(item.text),
    unit: unit.name,
    role: unit.role,
    goal: completion,
    start: startFor(due, context),
    due,
    stated,
  };
}

/**
 * A task stays open while anything of its item is open: it ends with the year, or with the date
 * of the item's only milestone where that milestone is the whole text. A milestone beyond the
 * year has its own row and does not put the year's work off.
 */
function taskDeadline(item: WorkItem, year: number): { due: IsoDate; stated: boolean } {
  const yearEnd = `${year}-12-31`;
  const stated = item.milestones.filter((milestone) => milestone.stated);
  const only = stated.length === 1 && item.targets.length === 0 ? stated[0] : undefined;
  if (only && isWholeText(item.text)) return { due: only.due, stated: true };
  return { due: yearEnd, stated: stated.some(({ due }) => due === yearEnd) };
}

/** One clause and nothing more: no comma, semicolon or full stop before the end. */
function isWholeText(text: string): boolean {
  return !/[，,；;。].*\S/s.test(text.trim().replace(/[。；;]+$/, ""));
}

/** The day of issue; 1 January where that is unknown or already past the due date. */
function startFor(due: IsoDate, { year, issuedOn }: DutyContext): IsoDate {
  return issuedOn !== null && issuedOn <= due ? issuedOn : firstDay(year, due);
}

function firstDay(year: number, due: IsoDate): IsoDate {
  const first = `${year}-01-01`;
  return first <= due ? first : `${due.slice(0, 4)}-01-01`;
}

function milestoneDuty(milestone: Milestone, owner: ItemUnit, context: DutyContext): DutyFacts {
  return {
    content: describeMilestone(milestone),
    unit: owner.name,
    role: owner.role,
    goal: completion,
    start: milestone.start ?? startFor(milestone.due, context),
    due: milestone.due,
    stated: milestone.stated,
  };
}

function targetDuty(target: Target, owner: ItemUnit, { year }: DutyContext): DutyFacts {
  const due = target.due ?? `${year}-12-31`;
  return {
    content: describeTarget(target),
    unit: owner.name,
    role: owner.role,
    goal: goalOf(target),
    start: firstDay(year, due),
    due,
    stated: target.due !== null,
  };
}

function goalOf({ comparison, value, unit, accumulates }: Target): Goal {
  return { comparison, value, unit, accumulates };
}
