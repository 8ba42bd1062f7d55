/** What one .xlsx workbook can hold ("Excel specifications and limits", Microsoft Support). */

export const limits = {
  rows: 1_048_576,
  columns: 16_384,
  cellText: 32_767,
  formula: 8_192,
  sheetName: 31,
  promptTitle: 32,
  prompt: 255,
  inlineList: 255,
  headerFooter: 255,
  definedName: 255,
  columnWidth: 255,
  rowHeight: 409.5,
  looks: 64_000,
} as const;

/** Zero-based index of the last row and column of a sheet. */
export const lastRow = limits.rows - 1;
export const lastColumn = limits.columns - 1;
