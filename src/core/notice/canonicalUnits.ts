/** Gives every unit one name where the notice leaves out its level: 教体局 beside 区教体局. */

import type { ItemUnit } from "./notice";
import { untouchedUnit } from "./vocabulary";

interface WithUnits {
  readonly units: readonly ItemUnit[];
}

/** 市场监管局 is no bureau called 场监管局 of a city; 市民政局 is one of a city. */
const levelPrefix =
  /^(?:市(?!场|容|民服务|民中心|政(?:公用|管理|工程|园林|设施|局|处))|[区县省旗](?!域|级))(?=.{2,})/;
const offices = /(?:局|委|办|厅|中心|大队|总队|馆|社|会|科协|文联|残联|侨联|妇联|工商联|集聚区)$/;

/** How many of a list's later offices may print their level before the list no longer carries it. */
const carryLimit = 0.2;

/**
 * Maps each printed unit name to the one name the ledger uses: the form with its level
 * (区教体局) where the notice prints that form anywhere, or where the level of a list's first
 * office carries over the list (区发改委、教体局). Companies, branches (…分局), towns, streets
 * and groups keep the name they have.
 */
export function canonicalUnitNames(items: readonly WithUnits[]): Map<string, string> {
  const printed = new Set(items.flatMap(({ units }) => units.map(({ name }) => name)));
  const carries = carriesLevel(items);
  const canonical = new Map<string, string>();
  for (const { units } of items) {
    const first = levelOf(units[0]?.name ?? "");
    for (const { name } of units) {
      if (canonical.has(name) && canonical.get(name) !== name) continue;
      canonical.set(name, fullName(name, printed, carries ? first : null));
    }
  }
  return canonical;
}

function fullName(name: string, printed: ReadonlySet<string>, carried: string | null): string {
  if (levelOf(name) !== null || untouchedUnit.test(name)) return name;
  if (carried !== null && printed.has(carried + name)) return carried + name;
  for (const level of ["区", "县", "市", "旗", "省"]) {
    if (printed.has(level + name)) return level + name;
  }
  return carried !== null && offices.test(name) ? carried + name : name;
}

/** The level an office's name begins with, null where it begins with none or may not have one. */
function levelOf(name: string): string | null {
  if (untouchedUnit.test(name)) return null;
  return levelPrefix.test(name) ? name.slice(0, 1) : null;
}

/** Whether this notice's lists print the level on their first office only. */
function carriesLevel(items: readonly WithUnits[]): boolean {
  let bare = 0;
  let levelled = 0;
  for (const { units } of items) {
    if (levelOf(units[0]?.name ?? "") === null) continue;
    for (const { name } of units.slice(1)) {
      if (untouchedUnit.test(name)) continue;
      if (levelOf(name) === null) bare += 1;
      else levelled += 1;
    }
  }
  return bare > 0 && levelled <= carryLimit * (bare + levelled);
}
