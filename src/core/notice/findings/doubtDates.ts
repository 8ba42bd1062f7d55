/** Times that name no day, and items that name no time at all. */

import { finding } from "../../finding";
import { findVagueTimes } from "../milestones/findVagueTimes";
import type { WorkItem } from "../notice";
import type { DoubtRule } from "./reading";

export const doubtVagueTimes: DoubtRule = ({ notice: { items } }) =>
  items.flatMap(({ number, text }, place) => {
    const phrases = new Set(findVagueTimes(text).map(({ phrase }) => phrase));
    if (phrases.size === 0) return [];
    const values = { item: number, phrases: [...phrases].join("、") };
    return [{ place, finding: finding("hint", "time-vague", number, values) }];
  });

export const doubtInferredDates: DoubtRule = ({ notice: { items, year } }) =>
  items.flatMap((item, place) => {
    if (year === null || statesDate(item)) return [];
    const values = { item: item.number, due: `${year}年12月31日` };
    return [{ place, finding: finding("hint", "date-inferred", item.number, values) }];
  });

function statesDate({ milestones, targets }: WorkItem): boolean {
  return milestones.some(({ stated }) => stated) || targets.some(({ due }) => due !== null);
}
