/** Turns a reviewed notice into a ledger whose months are still empty. */

import { Failure } from "../failure";
import { canonicalUnitNames } from "../notice/canonicalUnits";
import type { IsoDate, ItemUnit, Notice, WorkItem } from "../notice/notice";
import { dutiesOf, type DutyContext } from "./duties";
import type { Duty, YearMonth } from "./duty";
import { defaultSettings, type Ledger, type LedgerItem } from "./ledger";
import { reportingMonths } from "./reportingMonths";
import { unitDirectory, type Groups } from "./units";

export interface BuildOptions {
  /** Reporting months; by default from the month of issue to December. */
  readonly months?: readonly YearMonth[];
  /** A day to pin 统计日期 to; by default it follows today. */
  readonly asOf?: IsoDate | null;
  /** Members of groups (各镇（街道）) that get a row each instead of one for the group. */
  readonly groups?: Groups;
}

const strength = { lead: 2, responsible: 1, support: 0 } as const;

/**
 * @throws Failure `year-unknown` where neither the notice nor the as-of date tells the year.
 * @example buildLedger(notice, { months: ["2021-06", "2021-07"] }).duties[0]?.id // "1-R1"
 */
export function buildLedger(notice: Notice, options: BuildOptions = {}): Ledger {
  const year = yearOf(notice, options.asOf ?? null);
  const months = options.months ?? reportingMonths(year, notice.issuedOn);
  const groups = options.groups ?? new Map<string, readonly string[]>();
  const items = ledgerItems(notice.items);
  const context: DutyContext = { year, issuedOn: notice.issuedOn, months, groups };
  return {
    source: {
      title: notice.title ?? notice.documentNumber ?? "责任分解",
      documentNumber: notice.documentNumber,
      issuer: notice.issuer,
      issuedOn: notice.issuedOn,
      year,
    },
    months,
    settings: { ...defaultSettings, asOf: options.asOf ?? null },
    sections: notice.sections,
    items,
    duties: allDuties(notice.items, items, context),
    units: unitDirectory(items, groups),
  };
}

function yearOf(notice: Notice, asOf: IsoDate | null): number {
  const year = notice.year ?? (asOf ? Number(asOf.slice(0, 4)) : null);
  if (year === null) throw new Failure("year-unknown");
  return year;
}

function ledgerItems(items: readonly WorkItem[]): readonly LedgerItem[] {
  const names = canonicalUnitNames(items);
  return items.map(({ number, label, section, text, leaders, units }) => ({
    number,
    label,
    section,
    text,
    leaders,
    units: mergeUnits(units.map((unit) => ({ ...unit, name: names.get(unit.name) ?? unit.name }))),
  }));
}

/** One entry a unit; where an item names a unit in several roles, the strongest holds. */
function mergeUnits(units: readonly ItemUnit[]): readonly ItemUnit[] {
  const merged = new Map<string, ItemUnit>();
  for (const unit of units) {
    const known = merged.get(unit.name);
    if (!known || strength[unit.role] > strength[known.role]) merged.set(unit.name, unit);
  }
  return [...merged.values()];
}

function allDuties(
  items: readonly WorkItem[],
  ledgerItems: readonly LedgerItem[],
  context: DutyContext,
): readonly Duty[] {
  return items.flatMap((item, index) =>
    dutiesOf(item, ledgerItems[index]?.units ?? item.units, context),
  );
}
