/** Reads every sheet's values, and on demand its formulas: one load a sheet, all in one request. */

import type { CellValue, SheetContents, WorkbookContents } from "../../core/plan/contents";
import type { NamePlan } from "../../core/plan/plan";
import type { ReadOptions } from "../host";
import { markerSheet } from "./build/marker";
import { temporaryPrefix } from "./build/temporary";
import { officeCode } from "./officeFailure";

/** Cells of a slice, where all sheets at once are more than Excel sends; formulas are long. */
const sliceCells = { values: 60_000, formulas: 12_000 } as const;

interface Sheet {
  readonly name: string;
  /** Undefined where it was not asked for. */
  readonly isProtected: boolean | undefined;
}

/** Two round trips; more only where the answer would be too large for one. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { formulas = false }: ReadOptions = {},
): Promise<WorkbookContents> {
  const { worksheets, names } = context.workbook;
  worksheets.load(formulas ? "items/name,items/protection/protected" : "items/name");
  if (formulas) names.load("items/name,items/formula");
  await context.sync();
  // What a build has not finished is no part of the workbook yet.
  const sheets = worksheets.items
    .filter(({ name }) => name !== markerSheet && !name.startsWith(temporaryPrefix))
    .map((sheet) => ({
      name: sheet.name,
      isProtected: formulas ? sheet.protection.protected : undefined,
    }));
  const read = await readSheets(context, sheets, formulas);
  return formulas ? { sheets: read, names: readNames(names.items) } : { sheets: read };
}

/** A name may also stand for a number or a text. */
function readNames(items: readonly Excel.NamedItem[]): NamePlan[] {
  return items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  formulas: boolean,
): Promise<SheetContents[]> {
  try {
    const ranges = sheets.map(({ name }) => usedRange(context, name).load(contentOf(formulas)));
    await context.sync();
    return sheets.map((sheet, index) => contents(sheet, ranges[index] ?? null, formulas));
  } catch (error) {
    if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return readInSlices(context, sheets, formulas);
  }
}

const contentOf = (formulas: boolean): string =>
  `values,rowIndex,columnIndex${formulas ? ",formulas" : ""}`;

function usedRange(context: Excel.RequestContext, name: string): Excel.Range {
  // Untracked: kept ranges would cost a further request when the work is done.
  return context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).untrack();
}

function contents(sheet: Sheet, range: Excel.Range | null, formulas: boolean): SheetContents {
  if (!range || range.isNullObject) return assemble(sheet, [], formulas ? [] : null);
  const { rowIndex, columnIndex } = range;
  const values = range.values as unknown[][];
  return assemble(
    sheet,
    place(
      values.map((row) => row.map(cellValue)),
      rowIndex,
      columnIndex,
    ),
    formulas ? place(formulaGrid(range), rowIndex, columnIndex) : null,
  );
}

function assemble(
  { name, isProtected }: Sheet,
  rows: CellValue[][],
  formulas: (string | null)[][] | null,
): SheetContents {
  return {
    name,
    rows,
    ...(formulas ? { formulas } : {}),
    ...(isProtected === undefined ? {} : { isProtected }),
  };
}

/** Rows from A1 on. */
export function place<Value>(
  grid: readonly (readonly Value[])[],
  top: number,
  left: number,
): (Value | null)[][] {
  const margin: null[] = Array.from({ length: left }, () => null);
  const above: null[][] = Array.from({ length: top }, () => []);
  return [...above, ...grid.map((row) => [...margin, ...row])];
}

/** Where there is no formula Excel gives the value, which may be a text that begins with `=`. */
function formulaGrid(range: Excel.Range): (string | null)[][] {
  const values = range.values as unknown[][];
  return (range.formulas as unknown[][]).map((row, down) =>
    row.map((formula, right) =>
      typeof formula === "string" && formula.startsWith("=") && formula !== values[down]?.[right]
        ? formula
        : null,
    ),
  );
}

/** Excel gives "" for an empty cell. */
export function cellValue(value: unknown): CellValue {
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
  sheets: readonly Sheet[],
  formulas: boolean,
): Promise<SheetContents[]> {
  const ranges = sheets.map(({ name }) =>
    usedRange(context, name).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const cells = formulas ? sliceCells.formulas : sliceCells.values;
  const slices = ranges.flatMap((range, index) =>
    range.isNullObject ? [] : slicesOf(sheets[index]?.name ?? "", range, cells),
  );
  const read = await slices.reduce<Promise<SheetContents[]>>(async (before, slice) => {
    const done = await before;
    return [...done, await readSlice(context, slice, formulas)];
  }, Promise.resolve([]));
  return sheets.map((sheet) => {
    const own = read.filter(({ name }) => name === sheet.name);
    return assemble(
      sheet,
      own.flatMap(({ rows }) => rows.map((row) => [...row])),
      formulas ? own.flatMap((part) => (part.formulas ?? []).map((row) => [...row])) : null,
    );
  });
}

function slicesOf(sheet: string, range: Excel.Range, cells: number): Slice[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const height = Math.max(1, Math.floor(cells / columnCount));
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
  formulas: boolean,
): Promise<SheetContents> {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, rows, columns)
    .untrack()
    .load(formulas ? "values,formulas" : "values");
  await context.sync();
  const values = (range.values as unknown[][]).map((row) => row.map(cellValue));
  return {
    name: sheet,
    rows: place(values, above, left),
    ...(formulas ? { formulas: place(formulaGrid(range), above, left) } : {}),
  };
}
