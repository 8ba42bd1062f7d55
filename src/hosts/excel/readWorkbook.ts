/** Reads every sheet's values: one load a sheet, all in one request. */

import type { CellValue, SheetContents, WorkbookContents } from "../../core/plan/contents";
import { markerSheet } from "./build/marker";
import { temporaryPrefix } from "./build/temporary";
import { officeCode } from "./officeFailure";

/** Cells of a slice, where all sheets at once are more than Excel sends. */
const sliceCells = 60_000;

/** Two round trips; more only where the answer would be too large for one. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  // What a build has not finished is no part of the workbook yet.
  const names = worksheets.items
    .map(({ name }) => name)
    .filter((name) => name !== markerSheet && !name.startsWith(temporaryPrefix));
  try {
    const ranges = names.map((name) => usedRange(context, name).load(contentProperties));
    await context.sync();
    return { sheets: names.map((name, index) => contents(name, ranges[index] ?? null)) };
  } catch (error) {
    if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return readInSlices(context, names);
  }
}

const contentProperties = "values,rowIndex,columnIndex";

function usedRange(context: Excel.RequestContext, name: string): Excel.Range {
  // Untracked: kept ranges would cost a further request when the work is done.
  return context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).untrack();
}

function contents(name: string, range: Excel.Range | null): SheetContents {
  if (!range || range.isNullObject) return { name, rows: [] };
  return { name, rows: place(range.values as unknown[][], range.rowIndex, range.columnIndex) };
}

/** Rows from A1 on; Excel gives "" for an empty cell. */
function place(values: readonly (readonly unknown[])[], top: number, left: number): CellValue[][] {
  const margin: CellValue[] = Array.from({ length: left }, () => null);
  const above: CellValue[][] = Array.from({ length: top }, () => []);
  return [...above, ...values.map((row) => [...margin, ...row.map(cellValue)])];
}

function cellValue(value: unknown): CellValue {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

interface Slice {
  readonly sheet: string;
  /** Empty rows above the sheet's first, for the first slice of a sheet. */
  readonly above: number;
  readonly address: readonly [top: number, left: number, rows: number, columns: number];
}

async function readInSlices(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<WorkbookContents> {
  const ranges = names.map((name) =>
    usedRange(context, name).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const slices = ranges.flatMap((range, index) =>
    range.isNullObject ? [] : slicesOf(names[index] ?? "", range),
  );
  const read = await slices.reduce<Promise<CellValue[][][]>>(async (before, slice) => {
    const done = await before;
    return [...done, await readSlice(context, slice)];
  }, Promise.resolve([]));
  return {
    sheets: names.map((name) => ({
      name,
      rows: slices.flatMap(({ sheet }, index) => (sheet === name ? (read[index] ?? []) : [])),
    })),
  };
}

function slicesOf(sheet: string, range: Excel.Range): Slice[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const height = Math.max(1, Math.floor(sliceCells / columnCount));
  const count = Math.ceil(rowCount / height);
  return Array.from({ length: count }, (_, index) => {
    const top = rowIndex + index * height;
    const rows = Math.min(height, rowCount - index * height);
    const above = index === 0 ? rowIndex : 0;
    return { sheet, above, address: [top, columnIndex, rows, columnCount] };
  });
}

async function readSlice(
  context: Excel.RequestContext,
  { sheet, above, address: [top, left, rows, columns] }: Slice,
): Promise<CellValue[][]> {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, rows, columns)
    .untrack()
    .load("values");
  await context.sync();
  return place(range.values as unknown[][], above, left);
}
