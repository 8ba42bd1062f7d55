/** A month's lists: which rows stand in which, and in what order. */

import type { Ledger } from "../../ledger/ledger";
import { lightNames, type Light } from "../../status/status";
import type { Changes, ListedDuty, MissingReports, TargetProgress } from "../monthSummary";
import { groupBy } from "../../groupBy";
import type { MonthRow } from "./judgeMonth";
import { riskStates, zeros } from "./tally";

export function listRow({ duty, status, before, leaders }: MonthRow): ListedDuty {
  return {
    id: duty.id,
    item: duty.item,
    kind: duty.kind,
    content: duty.content,
    unit: duty.unit,
    leaders,
    due: duty.due,
    ratio: status.ratio,
    light: status.light,
    state: status.state,
    daysLeft: status.daysLeft,
    finishedOn: status.finishedOn,
    reason: status.reason,
    lightBefore: before,
  };
}

function listWhere(rows: readonly MonthRow[], holds: (row: MonthRow) => boolean): ListedDuty[] {
  return rows.filter(holds).map(listRow);
}

/** Longest overdue first. */
export function listOverdue(rows: readonly MonthRow[]): ListedDuty[] {
  return listWhere(rows, ({ status }) => status.state === "overdue").sort(
    (one, other) => one.daysLeft - other.daysLeft,
  );
}

/** In the order of the ledger. */
export function listFinishedLate(rows: readonly MonthRow[]): ListedDuty[] {
  return listWhere(rows, ({ status }) => status.state === "doneLate");
}

/** Farthest behind first, then soonest due. */
export function listAtRisk(rows: readonly MonthRow[]): ListedDuty[] {
  return rows
    .filter(({ status }) => riskStates.includes(status.state))
    .sort(
      (one, other) =>
        other.status.lag - one.status.lag || one.status.daysLeft - other.status.daysLeft,
    )
    .map(listRow);
}

/** Unfinished rows that fall due from the as-of date on within `days`; soonest first. */
export function listUpcoming(rows: readonly MonthRow[], days: number): ListedDuty[] {
  return listWhere(
    rows,
    ({ status }) => status.light !== "blue" && status.daysLeft >= 0 && status.daysLeft <= days,
  ).sort((one, other) => one.daysLeft - other.daysLeft);
}

/** In the first month everything finished is new, and nothing can be compared. */
export function listChanges(rows: readonly MonthRow[]): Changes {
  const moved = (holds: (before: Light, now: Light) => boolean) =>
    listWhere(rows, ({ before, status }) => before !== null && holds(before, status.light));
  return {
    finished: listWhere(rows, ({ before, status }) => status.light === "blue" && before !== "blue"),
    reopened: moved((before, now) => before === "blue" && now !== "blue"),
    newlyRed: moved((before, now) => before !== "red" && now === "red"),
    newlyYellow: moved((before, now) => before !== "yellow" && now === "yellow"),
    backToGreen: moved((before, now) => before !== "green" && before !== "blue" && now === "green"),
    moves: countMoves(rows),
  };
}

function countMoves(rows: readonly MonthRow[]): Changes["moves"] {
  const moves = {
    red: zeros(lightNames),
    yellow: zeros(lightNames),
    green: zeros(lightNames),
    blue: zeros(lightNames),
  };
  for (const { before, status } of rows) {
    if (before === null) return null;
    moves[before][status.light]++;
  }
  return moves;
}

/** Units that owe reports, most for the month first, then most of earlier months. */
export function listMissing(rows: readonly MonthRow[]): MissingReports[] {
  const lacking = rows.filter(({ report }) => report.missing || report.earlier.length > 0);
  return [...groupBy(lacking, ({ duty }) => duty.unit)]
    .map(([unit, own]) => ({
      unit,
      month: own.filter(({ report }) => report.missing).map(({ duty }) => duty.id),
      earlier: own
        .filter(({ report }) => report.earlier.length > 0)
        .map(({ duty, report }) => ({ id: duty.id, months: report.earlier })),
    }))
    .sort(
      (one, other) =>
        other.month.length - one.month.length || other.earlier.length - one.earlier.length,
    );
}

/** Milestones due from `start` to `end`, in the order of their dates. */
export function listMilestones(
  rows: readonly MonthRow[],
  { start, end }: { readonly start: string; readonly end: string },
): ListedDuty[] {
  return listWhere(
    rows,
    ({ duty }) => duty.kind === "milestone" && duty.due >= start && duty.due <= end,
  ).sort((one, other) => one.due.localeCompare(other.due));
}

/** Every target row of the ledger, in its order. */
export function listTargets(rows: readonly MonthRow[]): TargetProgress[] {
  return rows
    .filter(({ duty }) => duty.kind === "target")
    .map((row) => ({
      ...listRow(row),
      goal: row.duty.goal,
      actual: row.status.latest?.value ?? null,
      pace: paceOf(row),
    }));
}

/** A level does not grow with time, and a limit is not worked towards. */
function paceOf({ duty: { goal }, status }: MonthRow): number | null {
  const grows = goal.accumulates && goal.comparison !== "<=" && goal.value > 0;
  return grows ? goal.value * status.expected : null;
}

/** Milestones by the month they are due in, for every month of the year. */
export function countMilestones(
  { source }: Ledger,
  rows: readonly MonthRow[],
): { month: string; due: number; reached: number }[] {
  const months = Array.from({ length: 12 }, (_, index) => ({
    month: `${String(source.year).padStart(4, "0")}-${String(index + 1).padStart(2, "0")}`,
    due: 0,
    reached: 0,
  }));
  const byMonth = new Map(months.map((entry) => [entry.month, entry]));
  for (const { duty, status } of rows) {
    const entry = duty.kind === "milestone" ? byMonth.get(duty.due.slice(0, 7)) : undefined;
    if (!entry) continue;
    entry.due++;
    if (status.light === "blue") entry.reached++;
  }
  return months;
}
