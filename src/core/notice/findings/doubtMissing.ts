/** Items without units or leaders where most others have them. */

import { finding } from "../../finding";
import type { WorkItem } from "../notice";
import type { DoubtRule } from "./reading";

export const doubtMissingUnits: DoubtRule = ({ notice: { items } }) =>
  lacking(items, ({ units }) => units.length > 0).map((place) => {
    const item = items[place]?.number ?? 0;
    return { place, finding: finding("warning", "item-without-unit", item, { item }) };
  });

export const doubtMissingLeaders: DoubtRule = ({ notice: { items } }) =>
  lacking(items, ({ leaders }) => leaders.length > 0).map((place) => {
    const item = items[place]?.number ?? 0;
    return { place, finding: finding("warning", "item-without-leader", item, { item }) };
  });

/** Offsets of the items that lack what more than half of them have. */
function lacking(items: readonly WorkItem[], has: (item: WorkItem) => boolean): readonly number[] {
  const without = items.flatMap((item, place) => (has(item) ? [] : [place]));
  return without.length * 2 < items.length ? without : [];
}
