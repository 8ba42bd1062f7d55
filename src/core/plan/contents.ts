/** What a workbook holds, as a host reads it back: plain values, one grid a sheet. */

/** Dates arrive as Excel serial numbers (1900 system), error values as text such as `#N/A`. */
export type CellValue = string | number | boolean | null;

export interface SheetContents {
  readonly name: string;
  /** From A1 on; rows may be of unequal length, empty cells are null. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
}
