/**
 * How high rows are on the screen. Rows that nobody sized grow with their wrapped text, as in
 * Excel; text is reckoned from its length, so that no row has to be drawn to be measured.
 */

import type { Area } from "../../../core/plan/plan";
import { holds } from "../../host/model/area";
import type { Sheet } from "../../host/model/sheet";
import type { CellLook } from "./styleTiles";

export const pixelsPerPoint = 96 / 72;

/** Points of a row and of a column that nobody sized. */
export const standardHeight = 15;
export const standardWidth = 48;

/** Excel's own limit, in points. */
const highest = 409;

/** Of the font's size: what a line takes, and what a Latin letter is wide. */
const lineShare = 1.36;
const latinShare = 0.55;

/** Points a cell keeps free at its sides, and above and below together. */
const sidePadding = 4;
const verticalPadding = 5;

type LookAt = (row: number, column: number) => CellLook;

/** Height of a row in points, over the columns in use. */
export function rowHeight(sheet: Sheet, lookAt: LookAt, row: number, used: Area | null): number {
  const size = sheet.rows.get(row)?.size;
  if (size !== undefined) return size;
  if (!used || row < used.top || row > used.bottom) return standardHeight;
  let needed = standardHeight;
  for (let column = used.left; column <= used.right; column += 1) {
    needed = Math.max(needed, textHeight(sheet, lookAt, row, column));
  }
  return Math.min(highest, needed);
}

function textHeight(sheet: Sheet, lookAt: LookAt, row: number, column: number): number {
  const { value } = sheet.cells.get(row, column);
  if (value === "" || sheet.merges.some((area) => holds(area, row, column))) return 0;
  const { fontSize = 11, wrap, indent = 0 } = lookAt(row, column);
  const { size = standardWidth, hidden } = sheet.columns.get(column) ?? {};
  if (hidden) return 0;
  const width = size - sidePadding - indent * 7;
  const lines = wrap && typeof value === "string" ? linesOf(value, width / fontSize) : 1;
  return lines * fontSize * lineShare + (lines > 1 ? verticalPadding : 0);
}

/** Lines of a text in a column `width` characters of its font wide, a Chinese one counting 1. */
function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
}

/** In characters of the font's size; of a pair of surrogates the first alone counts. */
function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xdc00 || code > 0xdfff) width += code > 0x2e7f ? 1 : latinShare;
  }
  return width;
}
