/** The groups a notice names (各镇（街道）, 有关部门): where they stand and how they are listed. */

import { groupBy } from "../groupBy";
import type { Groups } from "../ledger/units";
import { canonicalUnitNames } from "../notice/canonicalUnits";
import type { WorkItem } from "../notice/notice";
import { isGroupName } from "../notice/vocabulary";

export interface GroupUse {
  readonly name: string;
  /** Numbers of the items that name it, rising. */
  readonly items: readonly number[];
}

/** 相关镇（街道）, 有关部门: which members are meant differs from item to item. */
export function isVagueGroup(name: string): boolean {
  return /^(?:相关|有关)/.test(name);
}

/** Every group of the items under the name the ledger gives it, in the order of first mention. */
export function findGroups(items: readonly WorkItem[]): readonly GroupUse[] {
  const names = canonicalUnitNames(items);
  const named = items.flatMap(({ number, units }) =>
    units.map(({ name }) => ({ number, name: names.get(name) ?? name })),
  );
  const groups = named.filter(({ name }) => isGroupName(name));
  return [...groupBy(groups, ({ name }) => name)].map(([name, uses]) => ({
    name,
    items: uses.map(({ number }) => number),
  }));
}

/** Reads a pasted list: one member a line, or several parted by 、，；; each once, spaces out. */
export function parseNames(text: string): readonly string[] {
  const names = text.split(/[\n\r、，,；;\t]/).map((name) => name.replace(/\s+/g, ""));
  return [...new Set(names.filter((name) => name !== ""))];
}

/** Members that may stand for a vague group: those of every group listed so far, each once. */
export function listCandidates(groups: Groups): readonly string[] {
  return [...new Set([...groups.values()].flat())];
}
