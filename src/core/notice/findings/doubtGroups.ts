/** Groups that a notice leaves open: 相关镇（街道） must be settled, 有关部门 had better be. */

import { finding } from "../../finding";
import { openOffices, openPlaces } from "../vocabulary";
import type { DoubtRule } from "./reading";

export const doubtOpenPlaces: DoubtRule = ({ notice: { items } }) =>
  items.flatMap(({ number, units }, place) => {
    const open = units.filter(({ name }) => openPlaces.test(name)).map(({ name }) => name);
    if (open.length === 0) return [];
    const values = { item: number, groups: open.join("、") };
    return [{ place, finding: finding("warning", "group-open", number, values) }];
  });

export const doubtOpenOffices: DoubtRule = ({ notice: { items }, drafts }) =>
  items.flatMap(({ number, units }, place) => {
    const open = units.filter(({ name }) => openOffices.test(name)).map(({ name }) => name);
    if (drafts[place]?.responsibility.openEnded === true) open.push("等部门");
    if (open.length === 0) return [];
    const values = { item: number, groups: [...new Set(open)].join("、") };
    return [{ place, finding: finding("hint", "group-of-offices", number, values) }];
  });
