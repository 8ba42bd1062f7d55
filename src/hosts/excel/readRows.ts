/** Reads a few rows of a sheet again, after an event told that something changed there. */

import type { CellValue } from "../../core/plan/contents";
import { cellValue, place } from "./rangeContents";
import { ask, runInExcel, type RunBatch } from "./runBatch";

/**
 * The rows from `top` through `bottom`, zero-based, each from column A on, in one round trip.
 *
 * @throws Failure `excel-not-found` where there is no such sheet.
 */
export async function readRows(
  sheetName: string,
  top: number,
  bottom: number,
  run: RunBatch = runInExcel,
): Promise<readonly (readonly CellValue[])[]> {
  return ask(run, async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheetName)
      .getRange(`${top + 1}:${bottom + 1}`)
      .untrack()
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load("values,rowIndex,columnIndex");
    await context.sync();
    const count = bottom - top + 1;
    if (range.isNullObject) return Array.from({ length: count }, () => []);
    const values = (range.values as unknown[][]).map((row) => row.map(cellValue));
    const rows = place(values, range.rowIndex - top, range.columnIndex);
    return Array.from({ length: count }, (_, index) => rows[index] ?? []);
  });
}
