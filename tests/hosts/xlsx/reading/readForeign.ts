/** Reads a workbook of one sheet as another program may have put it together. */

import type { SheetPlan } from "../../../../src/core/plan/plan";
import { readPlan } from "../../../../src/hosts/xlsx/readPlan";
import { foreignWorkbook, type ForeignParts } from "./foreignWorkbook";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const spaces = [
  main,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"',
  'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"',
].join(" ");

/** A workbook of one sheet, with `before` and `after` its rows. */
export async function readForeignSheet(
  { before = "", rows = "", after = "" }: Record<string, string>,
  parts: ForeignParts = {},
): Promise<SheetPlan> {
  return (await readForeign({ before, rows, after }, parts)).plan.sheets[0]!;
}

/** The plan, and what stands beside it. */
export function readForeign(
  { before = "", rows = "", after = "" }: Record<string, string>,
  parts: ForeignParts = {},
) {
  const sheet = `<worksheet ${spaces}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  const all = { ...parts.parts, "xl/worksheets/sheet1.xml": sheet };
  return readPlan(foreignWorkbook({ ...parts, parts: all }));
}
