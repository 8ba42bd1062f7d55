/** What a workbook holds, as a host reads it back: plain values, one grid a sheet. */

import type { NamePlan } from "./plan";

/** Dates arrive as Excel serial numbers (1900 system), error values as text such as `#N/A`. */
export type CellValue = string | number | boolean | null;

export interface SheetContents {
  readonly name: string;
  /** From A1 on; rows may be of unequal length, empty cells are null. */
  readonly rows: readonly (readonly CellValue[])[];
  /**
   * The text of formulas, with `=`, where `rows` holds what they yield; from A1 on, null or missing
   * where a cell holds none. Absent where formulas were not asked for: they weigh far more than values.
   */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** Told together with formulas. */
  readonly isProtected?: boolean;
}

export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
  /** Names defined for the whole workbook; told together with formulas. */
  readonly names?: readonly NamePlan[];
}
