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
      return changeAt(milestones, correction.index, (milestone) =>
        changeMilestone(milestone, correction.change),
      );
    case "removeMilestone":
      return removeAt(milestones, correction.index);
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
      return changeAt(targets, correction.index, (target) => ({ ...target, ...correction.change }));
    case "removeTarget":
      return removeAt(targets, correction.index);
  }
}

function changeAt<Fact>(facts: readonly Fact[], place: number, change: (fact: Fact) => Fact) {
  return facts.map((fact, index) => (index === place ? change(fact) : fact));
}

function removeAt<Fact>(facts: readonly Fact[], place: number): readonly Fact[] {
  return facts.filter((_, index) => index !== place);
}
