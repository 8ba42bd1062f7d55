/** Reads every sheet's values, and on demand its formulas: one load a sheet, all in one request. */

import type { CellValue, SheetContents, WorkbookContents } from "../../core/plan/contents";
import type { NamePlan } from "../../core/plan/plan";
import type { ReadOptions } from "../host";
import { markerSheet } from "./build/marker";
import { temporaryPrefix } from "./build/temporary";
import { officeCode } from "./officeFailure";
import { LargeWorkbook, loadExtent, readInSlices, type Extent } from "./readSlices";
import { cellValue, formulaGrid, place } from "./rangeContents";

interface Sheet {
  readonly name: string;
  /** Undefined where it was not asked for. */
  readonly isProtected: boolean | undefined;
}

/**
 * Two round trips; more only where the answer would be too large for one.
 *
 * @param large what earlier readings of the same workbook found out.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { formulas = false }: ReadOptions = {},
  large = new LargeWorkbook(),
): Promise<WorkbookContents> {
  const { worksheets, names } = context.workbook;
  worksheets.load(formulas ? "items/name,items/protection/protected" : "items/name");
  if (formulas) names.load("items/name,items/formula");
  const expected = (large.sheets ?? []).map((name) => loadExtent(context, name));
  await context.sync();
  // What a build has not finished is no part of the workbook yet.
  const sheets = worksheets.items
    .filter(({ name }) => name !== markerSheet && !name.startsWith(temporaryPrefix))
    .map((sheet) => ({
      name: sheet.name,
      isProtected: formulas ? sheet.protection.protected : undefined,
    }));
  const read = await readSheets(context, sheets, formulas, { large, expected });
  return formulas ? { sheets: read, names: readNames(names.items) } : { sheets: read };
}

/** A name may also stand for a number or a text. */
function readNames(items: readonly Excel.NamedItem[]): NamePlan[] {
  return items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

interface Memory {
  readonly large: LargeWorkbook;
  /** Extents of the sheets that were there last time. */
  readonly expected: readonly Extent[];
}

async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  formulas: boolean,
  { large, expected }: Memory,
): Promise<SheetContents[]> {
  const names = sheets.map(({ name }) => name);
  if (large.sheets === null) {
    try {
      const ranges = names.map((name) => usedRange(context, name).load(contentOf(formulas)));
      await context.sync();
      return sheets.map((sheet, index) => contents(sheet, ranges[index] ?? null, formulas));
    } catch (error) {
      if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    }
  }
  large.sheets = names;
  const known = names.every((name, index) => expected[index]?.sheet === name);
  const extents = known ? expected : names.map((name) => loadExtent(context, name));
  if (!known) await context.sync();
  const read = await readInSlices(context, extents, formulas, large);
  return sheets.map((sheet, index) =>
    assemble(sheet, read[index]?.rows ?? [], formulas ? (read[index]?.formulas ?? []) : null),
  );
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
