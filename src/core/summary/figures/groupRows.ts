/** A month's rows by section and by leader. */

import type { Ledger } from "../../ledger/ledger";
import type { GroupSummary, LeaderTable, SectionSummary } from "../monthSummary";
import { groupNames } from "../vocabulary";
import type { MonthRow } from "./judgeMonth";
import { GroupCounter } from "./tally";

/** Every section of the notice in its order, empty ones included; what stands under none last. */
export function groupBySection(
  { sections, items }: Ledger,
  rows: readonly MonthRow[],
): SectionSummary[] {
  const groups = new Map(sections.map(({ number, title }) => [number, new GroupCounter(title)]));
  const none = new GroupCounter(groupNames.noSection);
  const groupOf = (section: number) => groups.get(section) ?? none;
  for (const item of items) groupOf(item.section).addItem();
  for (const row of rows) groupOf(row.section).addRow(row);
  const named = [...groups].map(([number, group]) => ({ number, ...group.summary }));
  const rest = { number: 0, ...none.summary };
  return isEmpty(rest) ? named : [...named, rest];
}

/** Leaders in the order of first mention; rows without a leader under a name of their own, last. */
export function groupByLeader({ items }: Ledger, rows: readonly MonthRow[]): LeaderTable {
  const groups = new Map<string, GroupCounter>();
  const none = new GroupCounter(groupNames.noLeader);
  const repeated = new GroupCounter(groupNames.repeated);
  const groupsOf = (leaders: readonly string[]): GroupCounter[] => {
    const names = [...new Set(leaders)];
    return names.length === 0 ? [none] : names.map((name) => groupOf(groups, name));
  };
  for (const { leaders } of items) {
    const credited = groupsOf(leaders);
    for (const group of credited) group.addItem();
    repeated.addItem(credited.length - 1);
  }
  for (const row of rows) {
    const credited = groupsOf(row.leaders);
    for (const group of credited) group.addRow(row);
    repeated.addRow(row, credited.length - 1);
  }
  const named = [...groups.values()].map(({ summary }) => summary);
  const leaders = isEmpty(none.summary) ? named : [...named, none.summary];
  return { leaders, repeated: repeated.summary };
}

function groupOf(groups: Map<string, GroupCounter>, name: string): GroupCounter {
  let group = groups.get(name);
  if (!group) groups.set(name, (group = new GroupCounter(name)));
  return group;
}

function isEmpty({ items, tally }: GroupSummary): boolean {
  return items === 0 && tally.duties === 0;
}
