/** What a workbook was when it was opened: every window begins with it and carries out the log on it. */

import type { WorkbookContents } from "../../core/plan/contents";
import type { WorkbookPlan } from "../../core/plan/plan";
import type { LeftOut } from "../../hosts/xlsx/reading/leftOut";
import { fromPlan } from "../host/open/fromPlan";
import { StandIn } from "../host/standIn";

export interface OpenDocument {
  /** E.g. `台账.xlsx`; what it is saved as. */
  readonly fileName: string;
  /** Completes dates typed without a year. */
  readonly year: number;
  /** Null for an empty workbook. */
  readonly plan: WorkbookPlan | null;
  /** What the file held and the workbook lacks. */
  readonly leftOut?: readonly LeftOut[];
  /** What formulas yielded when a file was saved; without it they show "" until calculated. */
  readonly results?: WorkbookContents;
}

export function openDocument({ plan, year, results }: OpenDocument): StandIn {
  if (!plan) return new StandIn({ year });
  return new StandIn(fromPlan(plan, { year, ...(results ? { results } : {}) }));
}
