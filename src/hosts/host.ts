/** What every home of a workbook can do, whether a file or a running Excel. */

import type { CellValue, SheetContents, WorkbookContents } from "../core/plan/contents";
import type { WorkbookEdit } from "../core/plan/edit";
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

/**
 * Decides whether a plan's sheet may take the place of one that stands there.
 *
 * @param charts names of the charts on the sheet, which go with it.
 * @throws Failure where the sheet has to stay.
 */
export type CheckReplaced = (sheet: SheetContents, charts: readonly string[]) => void;

/** A host that can change single cells of the workbook as it stands. */
export interface EditingHost {
  /**
   * Carries the edits out in their order. Where a cell is locked, the protection of its sheet is
   * lifted for the edits and put back: only for what a person asked for.
   */
  edit(edits: readonly WorkbookEdit[]): Promise<void>;
}

/** A change that somebody made to a sheet. */
export interface SheetChange {
  /** A hint, e.g. `C5:D9`: what stands there must be read again. */
  readonly address: string;
  /** `remote` where a co-author made it. */
  readonly source: "local" | "remote";
  /** E.g. `RangeEdited`, `RowInserted`; kinds come and go with Excel's versions. */
  readonly changeType: string;
  /** Whether this add-in wrote the cells itself; false also where Excel cannot tell (below 1.14). */
  readonly ownWrite: boolean;
}

/** A host that tells of changes, and can look again at what changed in one round trip. */
export interface WatchingHost {
  /** Calls `tell` for every change on the sheet until what it returns is called. */
  watch(sheet: string, tell: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /** The rows from `top` through `bottom`, zero-based, each from column A on, in one round trip. */
  readRows(sheet: string, top: number, bottom: number): Promise<readonly (readonly CellValue[])[]>;
}
