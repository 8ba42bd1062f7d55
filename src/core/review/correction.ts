/** What a clerk can change in a notice as read; each correction is one step that can be undone. */

import type { ItemUnit, Milestone, Target } from "../notice/notice";

/** What can be edited of a time node; its words in the notice stay where they stand. */
export type MilestoneFields = Pick<Milestone, "subject" | "action" | "start" | "due" | "stated">;

/** What can be edited of a figure. */
export type TargetFields = Pick<
  Target,
  "subject" | "comparison" | "value" | "unit" | "due" | "accumulates"
>;

/** A correction of one work item, named by `WorkItem.number`; `index` counts from 0. */
export type ItemCorrection =
  | { readonly kind: "leaders"; readonly item: number; readonly leaders: readonly string[] }
  | { readonly kind: "units"; readonly item: number; readonly units: readonly ItemUnit[] }
  | {
      readonly kind: "addMilestone";
      readonly item: number;
      readonly milestone: MilestoneFields;
    }
  | {
      readonly kind: "changeMilestone";
      readonly item: number;
      readonly index: number;
      readonly change: Partial<MilestoneFields>;
    }
  | { readonly kind: "removeMilestone"; readonly item: number; readonly index: number }
  | { readonly kind: "addTarget"; readonly item: number; readonly target: TargetFields }
  | {
      readonly kind: "changeTarget";
      readonly item: number;
      readonly index: number;
      readonly change: Partial<TargetFields>;
    }
  | { readonly kind: "removeTarget"; readonly item: number; readonly index: number };

export type Correction =
  | ItemCorrection
  /** Tells the year of the work where the notice does not. */
  | { readonly kind: "year"; readonly year: number }
  /** Lists the members that stand for a group (各镇（街道）); none makes it one row again. */
  | { readonly kind: "group"; readonly group: string; readonly members: readonly string[] }
  /** Marks findings, by their places in `Notice.findings`, as checked (已核对). */
  | { readonly kind: "settle"; readonly findings: readonly number[] };
