/** The units of a ledger: the directory for 单位名录, groups and their members. */

import type { ItemUnit } from "../notice/notice";
import { isGroupName } from "../notice/vocabulary";
import type { LedgerItem, UnitEntry } from "./ledger";

/** Members by group name, e.g. 各镇（街道） → 翟镇镇, 岳滩镇 … */
export type Groups = ReadonlyMap<string, readonly string[]>;

/** Puts a group's members in its place, in its role; a unit already named keeps its own place. */
export function expandUnits(units: readonly ItemUnit[], groups: Groups): readonly ItemUnit[] {
  const named = new Set(units.map(({ name }) => name));
  return units.flatMap((unit) => {
    const members = groups.get(unit.name);
    if (!members) return [unit];
    return members.filter((name) => !named.has(name)).map((name) => ({ name, role: unit.role }));
  });
}

/** Every unit of the items in the order of first mention, a group's members right behind it. */
export function unitDirectory(items: readonly LedgerItem[], groups: Groups): readonly UnitEntry[] {
  const directory = new Map<string, UnitEntry>();
  for (const { units } of items) {
    for (const { name } of units) {
      const members = groups.get(name) ?? [];
      for (const entry of [name, ...members]) {
        if (!directory.has(entry)) directory.set(entry, entryOf(entry, groups));
      }
    }
  }
  return [...directory.values()];
}

function entryOf(name: string, groups: Groups): UnitEntry {
  const members = groups.get(name) ?? [];
  const kind = members.length > 0 || isGroupName(name) ? "group" : "unit";
  return { name, kind, members, contact: "" };
}
