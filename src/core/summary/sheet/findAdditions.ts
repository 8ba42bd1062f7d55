/** Finds what people changed on, or added beside, a summary sheet that this tool made. */

import { Failure } from "../../failure";
import { columnLetters } from "../../plan/address";
import type { CellValue, SheetContents, WorkbookContents } from "../../plan/contents";
import { isUntouched, readTag } from "./fingerprints";
import { tagColumn } from "./grid";
import { readMark } from "./marks";

/** Places that a sentence names before it says that there are more. */
const mostPlaces = 5;

/**
 * Where a sheet holds what we did not write: cells beside and below our area (`R5`), and our own
 * rows that were changed (`第 5 行`). Rows that people deleted are not missed.
 */
export function findAdditions({ rows }: SheetContents): string[] {
  return rows.flatMap((row, index) => {
    const beside = filledFrom(row, tagColumn + 1).map(
      (column) => `${columnLetters(column)}${index + 1}`,
    );
    const tag = readTag(row);
    if (tag) return isUntouched(row, tag) ? beside : [`第 ${index + 1} 行`, ...beside];
    const foreign = filledFrom(row, 0).map((column) => `${columnLetters(column)}${index + 1}`);
    return foreign;
  });
}

function filledFrom(row: readonly CellValue[], first: number): number[] {
  return row.flatMap((value, column) =>
    column >= first && value !== null && value !== "" ? [column] : [],
  );
}

/**
 * Passes where `contents` has no sheet `name`, or one that this tool made and nobody touched.
 *
 * @param replace whether what people added may be lost; what this tool did not make never is.
 * @throws Failure `summary-sheet-taken` where the sheet is none of ours, `summary-sheet-edited`.
 */
export function checkReplaceable(contents: WorkbookContents, name: string, replace: boolean): void {
  const sheet = contents.sheets.find((one) => one.name === name);
  if (!sheet) return;
  if (!readMark(sheet)) {
    if (filledSheet(sheet)) throw new Failure("summary-sheet-taken", { sheet: name });
    return;
  }
  const places = findAdditions(sheet);
  if (places.length === 0 || replace) return;
  const shown = places.slice(0, mostPlaces).join("、") + (places.length > mostPlaces ? "……" : "");
  throw new Failure("summary-sheet-edited", { sheet: name, places: shown });
}

function filledSheet({ rows }: SheetContents): boolean {
  return rows.some((row) => filledFrom(row, 0).length > 0);
}
