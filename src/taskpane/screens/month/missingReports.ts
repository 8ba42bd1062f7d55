/** What a month still lacks before it is closed, unit by unit. */

import { monthDays } from "../../../core/calendar/monthDays";
import type { Duty, YearMonth } from "../../../core/ledger/duty";
import type { Ledger } from "../../../core/ledger/ledger";
import type { IsoDate } from "../../../core/notice/notice";
import { measureProgress } from "../../../core/status/measureProgress";

export interface UnitMissing {
  readonly unit: string;
  readonly duties: readonly Duty[];
}

/** Units with the most missing rows first. A row owes nothing once it is finished. */
export function missingReports(
  { duties }: Pick<Ledger, "duties">,
  month: YearMonth,
): readonly UnitMissing[] {
  const byUnit = new Map<string, Duty[]>();
  for (const duty of duties) {
    if (!measureProgress(duty, monthDays(month).last).missedMonths.includes(month)) continue;
    const known = byUnit.get(duty.unit);
    if (known) known.push(duty);
    else byUnit.set(duty.unit, [duty]);
  }
  return [...byUnit]
    .map(([unit, own]) => ({ unit, duties: own }))
    .sort((one, other) => other.duties.length - one.duties.length);
}

export function countMissing(missing: readonly UnitMissing[]): number {
  return missing.reduce((sum, { duties }) => sum + duties.length, 0);
}

/** Months that have begun and are not closed. */
export function closableMonths({ months, settings }: Ledger, asOf: IsoDate): readonly YearMonth[] {
  const { closedThrough } = settings;
  return months.filter(
    (month) => monthDays(month).first <= asOf && (closedThrough === null || month > closedThrough),
  );
}

export function closedMonths({ months, settings }: Ledger): readonly YearMonth[] {
  const { closedThrough } = settings;
  return months.filter((month) => closedThrough !== null && month <= closedThrough);
}

/** The month to offer first: the last that is over, else the first that can be closed. */
export function likelyMonth(closable: readonly YearMonth[], asOf: IsoDate): YearMonth | undefined {
  return closable.findLast((month) => monthDays(month).last <= asOf) ?? closable[0];
}
