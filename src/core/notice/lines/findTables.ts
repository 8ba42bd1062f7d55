/** Takes out rows of tables, which are not read yet, so that they give no nonsense items. */

import { findLabels } from "../responsibility/labels";
import type { Line } from "./line";
import { stackedLength } from "./stackedTables";
import { cellsOf, columnsOf, isHeaderCell } from "./tableCells";

export interface WithoutTables {
  readonly lines: readonly Line[];
  /** Rows taken out. */
  readonly rows: number;
  /** The first row's words, to say where the table stands. */
  readonly firstRow: string;
}

/** Lines without the rows of tables: drawn, piped, tabbed or spaced columns, or a cell a line. */
export function takeOutTables(lines: readonly Line[]): WithoutTables {
  const kept: Line[] = [];
  let rows = 0;
  let firstRow = "";
  let at = 0;
  while (at < lines.length) {
    const length = tableLength(lines, at);
    const line = lines[at];
    if (line !== undefined && length === 0) kept.push(line);
    else if (firstRow === "") firstRow = nameRow(lines.slice(at, at + length));
    rows += length;
    at += Math.max(1, length);
  }
  return { lines: kept, rows, firstRow };
}

/** The first cells of a table: of its first line that has several, else of its first lines. */
function nameRow(lines: readonly Line[]): string {
  const near = lines.slice(0, 8).map(({ text }) => cellsOf(text));
  const row = near.find((cells) => cells.length > 1) ?? near.flat();
  return row.slice(0, 4).join(" | ");
}

/** How many lines of a table begin at `at`; 0 where none does. */
function tableLength(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? "";
  if (isDrawn(text)) return runLength(lines, at, isDrawn);
  if (isHeaderRow(text)) return 1 + runLength(lines, at + 1, (row) => columnsOf(row) >= 2);
  const stacked = stackedLength(lines, at);
  if (stacked > 0) return stacked;
  if (columnsOf(text) < 3) return 0;
  const piped = runLength(lines, at, (row) => row.startsWith("|") && columnsOf(row) >= 2);
  if (piped >= 2) return piped;
  const tabbed = runLength(lines, at, isTabbed);
  return tabbed >= 3 ? tabbed : 0;
}

/** ┌───┬───┐, │任务│单位│: columns drawn with lines. */
function isDrawn(text: string): boolean {
  return /^[┌┏╔├┠╠└┗╚│┃║]/.test(text);
}

/** Cells between tabs; a row whose cells say what they are (责任单位：…) is read like any other line. */
function isTabbed(row: string): boolean {
  return row.includes("\t") && columnsOf(row) >= 3 && findLabels(row).length === 0;
}

function isHeaderRow(text: string): boolean {
  if (text.length > 120 || !/[\s|│┃║]/.test(text)) return false;
  const cells = cellsOf(/[|\t]|\s{2}/.test(text) ? text : text.replace(/\s/g, "\t"));
  return cells.length >= 3 && cells.filter(isHeaderCell).length >= 2;
}

function runLength(
  lines: readonly Line[],
  from: number,
  belongs: (text: string) => boolean,
): number {
  let length = 0;
  while (belongs(lines[from + length]?.text ?? "")) length += 1;
  return length;
}
