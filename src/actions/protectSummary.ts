/** Keeps a summarised copy of a ledger from taking the place of a file that holds more. */

import { Failure } from "../core/failure";
import type { CellValue, SheetContents, WorkbookContents } from "../core/plan/contents";
import { findAdditions } from "../core/summary/sheet/findAdditions";
import { readMark } from "../core/summary/sheet/marks";
import { readContents } from "../hosts/xlsx/readContents";

/**
 * Passes where every cell of the file that stands there is in the new file too; summary sheets
 * that nobody touched may differ. What is no workbook may go.
 *
 * @throws Failure `output-holds-more`
 */
export async function protectSummary(
  existing: Uint8Array,
  next: Uint8Array,
  file: string,
): Promise<void> {
  const before = await readSafely(existing);
  if (!before) return;
  const after = new Map((await readContents(next)).sheets.map((sheet) => [sheet.name, sheet]));
  const lost = before.sheets.filter((sheet) => !isKept(sheet, after.get(sheet.name)));
  if (lost.length === 0) return;
  const sheets = lost.map(({ name }) => `“${name}”`).join("、");
  throw new Failure("output-holds-more", { file, sheets });
}

async function readSafely(bytes: Uint8Array): Promise<WorkbookContents | null> {
  try {
    return await readContents(bytes);
  } catch (error) {
    if (error instanceof Failure && error.code === "workbook-not-xlsx") return null;
    if (error instanceof Failure && error.code === "workbook-empty") return null;
    throw error;
  }
}

function isKept(before: SheetContents, after: SheetContents | undefined): boolean {
  if (readMark(before) && findAdditions(before).length === 0) return after !== undefined;
  return before.rows.every((row, index) =>
    row.every((value, column) => isSame(value, after?.rows[index]?.[column] ?? null)),
  );
}

function isSame(before: CellValue, after: CellValue): boolean {
  return before === null || before === "" || before === after;
}
