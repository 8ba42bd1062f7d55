/** The rows of one unit for one month: what is still to fill in, what is, and what need not be. */

import { monthDays } from "../../../core/calendar/monthDays";
import type { Duty, Report, YearMonth } from "../../../core/ledger/duty";
import type { Ledger } from "../../../core/ledger/ledger";
import { measureProgress } from "../../../core/status/measureProgress";
import type { IsoDate } from "../../../core/notice/notice";

export interface UnitRows {
  /** Soonest due first. */
  readonly owed: readonly Duty[];
  readonly filled: readonly Duty[];
  /** Finished before the month, or starting after it. */
  readonly free: readonly Duty[];
}

export interface UnitChoice {
  readonly name: string;
  /** How many rows are its own. */
  readonly count: number;
}

/** Units that have rows, in the order of the directory, members of groups after them. */
export function unitChoices({ duties, units }: Ledger): readonly UnitChoice[] {
  const counts = new Map<string, number>(units.map(({ name }) => [name, 0]));
  const members = new Map(units.map(({ name, members }) => [name, members]));
  for (const { unit } of duties) {
    for (const name of [unit, ...(members.get(unit) ?? [])]) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([name, count]) => (count > 0 ? [{ name, count }] : []));
}

/** The month to begin with: that of the as-of date, or the nearest the ledger has. */
export function currentMonth(months: readonly YearMonth[], asOf: IsoDate): YearMonth {
  const month = asOf.slice(0, 7);
  return months.findLast((candidate) => candidate <= month) ?? months[0] ?? month;
}

/** Rows of the unit and of the groups that it is a member of. */
export function unitRows(ledger: Ledger, unit: string, month: YearMonth): UnitRows {
  const groups = ledger.units.filter(({ members }) => members.includes(unit));
  const names = new Set([unit, ...groups.map(({ name }) => name)]);
  const rows = { owed: [] as Duty[], filled: [] as Duty[], free: [] as Duty[] };
  for (const duty of ledger.duties) {
    if (names.has(duty.unit)) rows[standingOf(duty, month)].push(duty);
  }
  rows.owed.sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
  return rows;
}

/** A value without a narrative, or the reverse, is still owed the other half. */
function standingOf(duty: Duty, month: YearMonth): keyof UnitRows {
  const report = reportOf(duty, month);
  const [value, narrative] = [report?.value ?? null, report?.narrative.trim() ?? ""];
  if (value !== null && narrative !== "") return "filled";
  if (value !== null || narrative !== "") return "owed";
  const { missedMonths } = measureProgress(duty, monthDays(month).last);
  return missedMonths.includes(month) ? "owed" : "free";
}

export function reportOf({ reports }: Duty, month: YearMonth): Report | undefined {
  return reports.find((report) => report.month === month);
}

/** The last report before the month in which anything stands. */
export function lastReport({ reports }: Duty, month: YearMonth): Report | undefined {
  return reports.findLast(
    (report) => report.month < month && (report.value !== null || report.narrative !== ""),
  );
}
