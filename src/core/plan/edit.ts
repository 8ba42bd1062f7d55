/** Changes to a workbook that stands, few and small, as data: what a repair or an accepted fix does. */

import type { CellContent, ProtectionPlan } from "./plan";

/** Writes one cell; null empties it. Zero-based. */
export interface CellEdit {
  readonly kind: "cell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

export type WorkbookEdit =
  | CellEdit
  /** Rows that take the look of the row above them; edits behind this one count with them. */
  | {
      readonly kind: "insertRows";
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
    }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly name: string }
  /** Defines a name of the workbook, or what it stands for anew. */
  | { readonly kind: "name"; readonly name: string; readonly formula: string }
  | { readonly kind: "protect"; readonly sheet: string; readonly options: ProtectionPlan };
