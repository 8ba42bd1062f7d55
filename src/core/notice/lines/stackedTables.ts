/** Finds tables whose cells stand one below the other, as pages and pasted text often have them. */

import type { Line } from "./line";
import { readMarker } from "./marker";
import { cellsOf, isHeaderCell } from "./tableCells";

/** Cells of a header among its first lines, and how many of them must be known. */
const widest = 8;
const fewestKnown = 3;
const longestHead = 18;
/** Lines between two numbered rows of a table; a cell may hold a few paragraphs. */
const tallestRow = 14;
const longestCell = 400;

/** How many lines of such a table begin at `at`; 0 where none does. */
export function stackedLength(lines: readonly Line[], at: number): number {
  if ((lines[at]?.text.length ?? 0) > longestHead) return 0;
  const first = cellOf(lines[at]);
  if (first === null || !isHeaderCell(first)) return 0;
  const width = headerWidth(lines, at);
  if (width === 0) return 0;
  const last = lastNumber(lines, at + width);
  if (last === null) return width;
  return rowEnd(lines, last, width) - at;
}

/** The header's cells: a run of short lines of which most are known; one may be any words. */
function headerWidth(lines: readonly Line[], at: number): number {
  let known = 0;
  let width = 0;
  for (let index = at; index < at + widest; index += 1) {
    const cell = cellOf(lines[index]);
    if (cell === null || cell.length > longestHead || isNumber(cell) || /[。；]/.test(cell)) break;
    if (!isHeaderCell(cell)) continue;
    known += 1;
    width = index - at + 1;
  }
  return known >= fewestKnown && known * 2 > width ? width : 0;
}

/** The line of the last row's number: numbers go on while each stands within a row of the one before. */
function lastNumber(lines: readonly Line[], from: number): number | null {
  let last: number | null = null;
  for (let index = from; index < lines.length && index - (last ?? from) <= tallestRow; index += 1) {
    if (isNumber(cellOf(lines[index]) ?? "")) last = index;
  }
  return last;
}

/** Where the last row ends: before numbering of the text's own, or after a row's worth of cells. */
function rowEnd(lines: readonly Line[], last: number, width: number): number {
  let end = last + 1;
  while (end < Math.min(lines.length, last + width * 2)) {
    const cell = cellOf(lines[end]);
    if (cell === null || cell.length > longestCell || readMarker(cell) !== null) break;
    end += 1;
  }
  return end;
}

/** The line's only cell (序号 | closes one with a pipe), null where it has several. */
function cellOf(line: Line | undefined): string | null {
  const cells = cellsOf(line?.text ?? "");
  return cells.length === 1 || line?.text.includes("|") === false ? cells.join("") || null : null;
}

function isNumber(cell: string): boolean {
  return /^\d{1,3}$/.test(cell);
}
