/** Replays a clerk's corrections on a notice as read. */

import type { Groups } from "../ledger/units";
import type { Notice } from "../notice/notice";
import type { Correction } from "./correction";
import { correctItem } from "./correctItem";

/** A notice under review. */
export interface Review {
  /** The notice with every correction made; `findings` stay those of the reading. */
  readonly notice: Notice;
  /** Members by group name, where the clerk listed them. */
  readonly groups: Groups;
  /** Places in `notice.findings` that the clerk marked as checked. */
  readonly settled: ReadonlySet<number>;
}

/**
 * The notice after `corrections`, in order. Undoing is replaying without the last one.
 *
 * @example reviewNotice(notice, [{ kind: "leaders", item: 9, leaders: ["朱蕾"] }])
 */
export function reviewNotice(notice: Notice, corrections: readonly Correction[]): Review {
  const start: Review = { notice, groups: new Map(), settled: new Set() };
  return corrections.reduce(applyCorrection, start);
}

/** One more correction; one that names an item or a fact that is not there changes nothing. */
export function applyCorrection(review: Review, correction: Correction): Review {
  switch (correction.kind) {
    case "year":
      return { ...review, notice: { ...review.notice, year: correction.year } };
    case "group":
      return {
        ...review,
        groups: listMembers(review.groups, correction.group, correction.members),
      };
    case "settle":
      return { ...review, settled: new Set([...review.settled, ...correction.findings]) };
    default: {
      const items = review.notice.items.map((item) =>
        item.number === correction.item ? correctItem(item, correction) : item,
      );
      return { ...review, notice: { ...review.notice, items } };
    }
  }
}

function listMembers(groups: Groups, group: string, members: readonly string[]): Groups {
  const listed = new Map(groups);
  if (members.length > 0) listed.set(group, members);
  else listed.delete(group);
  return listed;
}
