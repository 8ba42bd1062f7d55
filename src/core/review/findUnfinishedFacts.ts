/** Finds what a clerk added or emptied in review and did not finish. */

import { finding, type Finding } from "../finding";
import type { Milestone, Target, WorkItem } from "../notice/notice";

/** A row of the ledger needs a name, a period that does not end before it starts, a unit's name. */
export function findUnfinishedFacts(items: readonly WorkItem[]): readonly Finding[] {
  return items.flatMap((item) => [
    ...item.units
      .filter(({ name }) => name === "")
      .map(() => finding("error", "review-unit-unnamed", item.number, { item: item.number })),
    ...item.milestones.flatMap((milestone, index) => judgeMilestone(item, milestone, index + 1)),
    ...item.targets.flatMap((target, index) => judgeTarget(item, target, index + 1)),
  ]);
}

function judgeMilestone(item: WorkItem, milestone: Milestone, count: number): readonly Finding[] {
  const values = { item: item.number, count };
  const { subject, action, start, due } = milestone;
  return [
    ...(subject === "" && action === ""
      ? [finding("error", "review-milestone-unnamed", item.number, values)]
      : []),
    ...(start !== null && start > due
      ? [finding("error", "review-milestone-reversed", item.number, { ...values, start, due })]
      : []),
  ];
}

function judgeTarget(item: WorkItem, target: Target, count: number): readonly Finding[] {
  return target.subject === ""
    ? [finding("error", "review-target-unnamed", item.number, { item: item.number, count })]
    : [];
}
