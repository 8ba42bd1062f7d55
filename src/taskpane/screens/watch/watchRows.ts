/** The rows of the watch list: judged duties under the headings of a grouping, filtered. */

import type { LedgerItem } from "../../../core/ledger/ledger";
import type { Ledger } from "../../../core/ledger/ledger";
import { lightNames, type JudgedDuty, type Light } from "../../../core/status/status";

export const groupings = ["light", "unit", "leader", "section"] as const;

export type Grouping = (typeof groupings)[number];

export const lights = Object.keys(lightNames) as Light[];

export interface WatchGroup {
  /** A light, a unit's or leader's name, a section's number; empty where there is none. */
  readonly key: string;
  /** Worst light first, then soonest due. */
  readonly rows: readonly JudgedDuty[];
  readonly counts: Readonly<Record<Light, number>>;
}

export interface WatchFilter {
  /** Empty for all. */
  readonly lights: ReadonlySet<Light>;
  /** Words of id, content or unit; empty for all. */
  readonly query: string;
}

export function filterRows(
  judged: readonly JudgedDuty[],
  { lights: wanted, query }: WatchFilter,
): readonly JudgedDuty[] {
  const words = query.replace(/\s+/g, "").toUpperCase();
  return judged.filter(
    ({ duty, status }) =>
      (wanted.size === 0 || wanted.has(status.light)) &&
      (words === "" ||
        [duty.id, duty.content, duty.unit].some((text) => text.toUpperCase().includes(words))),
  );
}

/**
 * A duty stands under each of its leaders. Lights and sections keep their order; units and leaders
 * with the most red come first.
 */
export function groupRows(
  judged: readonly JudgedDuty[],
  grouping: Grouping,
  ledger: Pick<Ledger, "items" | "sections">,
): readonly WatchGroup[] {
  const items = new Map(ledger.items.map((item) => [item.number, item]));
  const rows = new Map<string, JudgedDuty[]>();
  for (const one of judged) {
    for (const key of keysOf(one, grouping, items.get(one.duty.item))) {
      const known = rows.get(key);
      if (known) known.push(one);
      else rows.set(key, [one]);
    }
  }
  const groups = [...rows].map(([key, own]) => ({
    key,
    rows: own.sort(byUrgency),
    counts: countLights(own),
  }));
  return groups.sort(orderOf(grouping, ledger));
}

export function countLights(judged: readonly JudgedDuty[]): Record<Light, number> {
  const counts = { red: 0, yellow: 0, green: 0, blue: 0 };
  for (const { status } of judged) counts[status.light]++;
  return counts;
}

function keysOf(
  { duty, status }: JudgedDuty,
  grouping: Grouping,
  item: LedgerItem | undefined,
): readonly string[] {
  switch (grouping) {
    case "light":
      return [status.light];
    case "unit":
      return [duty.unit];
    case "leader":
      return item && item.leaders.length > 0 ? item.leaders : [""];
    case "section":
      return [item ? String(item.section) : ""];
  }
}

function byUrgency(one: JudgedDuty, other: JudgedDuty): number {
  const rank = lights.indexOf(one.status.light) - lights.indexOf(other.status.light);
  if (rank !== 0) return rank;
  return one.duty.due < other.duty.due ? -1 : one.duty.due > other.duty.due ? 1 : 0;
}

function orderOf(grouping: Grouping, { sections }: Pick<Ledger, "sections">) {
  if (grouping === "unit" || grouping === "leader") {
    return (one: WatchGroup, other: WatchGroup) =>
      other.counts.red - one.counts.red || other.counts.yellow - one.counts.yellow;
  }
  const order: readonly string[] =
    grouping === "light" ? lights : sections.map(({ number }) => String(number));
  return (one: WatchGroup, other: WatchGroup) => order.indexOf(one.key) - order.indexOf(other.key);
}
