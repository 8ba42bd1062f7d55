/** Makes one correction in one work item. */

import type { Milestone, Span, Target, WorkItem } from "../notice/notice";
import type { ItemCorrection, MilestoneFields } from "./correction";

/** Added facts stand nowhere in the text. */
const nowhere: Span = { start: 0, end: 0 };

export function correctItem(item: WorkItem, correction: ItemCorrection): WorkItem {
  switch (correction.kind) {
    case "leaders":
      return { ...item, leaders: correction.leaders };
    case "units":
      return { ...item, units: correction.units };
    case "addMilestone":
    case "changeMilestone":
    case "removeMilestone":
      return { ...item, milestones: correctMilestones(item.milestones, correction) };
    case "addTarget":
    case "changeTarget":
    case "removeTarget":
      return { ...item, targets: correctTargets(item.targets, correction) };
  }
}

type MilestoneCorrection = Extract<
  ItemCorrection,
  { kind: "addMilestone" | "changeMilestone" | "removeMilestone" }
>;

function correctMilestones(
  milestones: readonly Milestone[],
  correction: MilestoneCorrection,
): readonly Milestone[] {
  switch (correction.kind) {
    case "addMilestone":
      return [...milestones, { ...correction.milestone, phrase: "", span: nowhere }];
    case "changeMilestone":
      return milestones.map((milestone, index) =>
        index === correction.index ? changeMilestone(milestone, correction.change) : milestone,
      );
    case "removeMilestone":
      return milestones.filter((_, index) => index !== correction.index);
  }
}

/**
 * A row's content is made of the printed phrase where there is one; once the subject, the action
 * or the date differ from the print, the phrase would contradict them and is dropped.
 */
function changeMilestone(milestone: Milestone, change: Partial<MilestoneFields>): Milestone {
  const changed = { ...milestone, ...change };
  const asPrinted =
    changed.subject === milestone.subject &&
    changed.action === milestone.action &&
    changed.due === milestone.due;
  return asPrinted ? changed : { ...changed, phrase: "" };
}

type TargetCorrection = Extract<
  ItemCorrection,
  { kind: "addTarget" | "changeTarget" | "removeTarget" }
>;

function correctTargets(
  targets: readonly Target[],
  correction: TargetCorrection,
): readonly Target[] {
  switch (correction.kind) {
    case "addTarget":
      return [...targets, { ...correction.target, phrase: "", span: nowhere }];
    case "changeTarget":
      return targets.map((target, index) =>
        index === correction.index ? { ...target, ...correction.change } : target,
      );
    case "removeTarget":
      return targets.filter((_, index) => index !== correction.index);
  }
}
