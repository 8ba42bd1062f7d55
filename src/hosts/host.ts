/** What every home of a workbook can do, whether a file or a running Excel. */

import type { WorkbookContents } from "../core/plan/contents";
import type { WorkbookPlan } from "../core/plan/plan";

/** Lets a person follow long work and stop it. */
export interface Watch {
  /** `done` of `total` steps are finished. */
  progress?(done: number, total: number): void;
  /** Stops the work at the next safe point. */
  readonly signal?: AbortSignal;
}

export interface ReadOptions {
  /** Also the formulas, the protection and the defined names: what damage is found by. */
  readonly formulas?: boolean;
}

export interface Host {
  /** Every sheet's values, or null where there is no workbook yet. */
  read(options?: ReadOptions): Promise<WorkbookContents | null>;
  /** Makes the workbook what the plan says; sheets the plan does not name stay as they are. */
  carryOut(plan: WorkbookPlan, watch?: Watch): Promise<void>;
}
