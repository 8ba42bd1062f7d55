/** Writes the rows of a sheet, a piece at a time: contents and looks of every cell that has any. */

import { Failure } from "../../../core/failure";
import type { BlockPlan, CellContent, RowPlan, SheetPlan } from "../../../core/plan/plan";
import { limits } from "../limits";
import { baseOf, type BandBase } from "./bandBase";
import { CellWriter, type Registers } from "./cellWriter";
import type { LookBand } from "./lookBands";
import { SharedFormulas } from "./sharedFormulas";

/** Characters of XML handed on at a time. */
const pieceLength = 1 << 17;

/** A row of a block, beginning at column `left`. */
interface Line {
  readonly left: number;
  readonly cells: readonly CellContent[];
}

/** The inside of `<sheetData>` in pieces, each with the row it ends at. */
export function* rowsXml(
  sheet: SheetPlan,
  bands: readonly LookBand[],
  registers: Registers,
): Generator<{ readonly xml: string; readonly row: number }> {
  const lines = placeLines(sheet).map(joinLines);
  const shared = new SharedFormulas((row, column) => formulaIn(lines[row], column));
  const cells = new CellWriter(sheet.name, registers, shared);
  const heights: RowPlan[] = [];
  for (const plan of sheet.rowHeights) heights[plan.row] = plan;
  const planned = Math.max(lines.length, heights.length);
  let xml = "";
  for (const base of basesOf(bands)) {
    const end = base.plain ? Math.min(base.bottom + 1, planned) : base.bottom + 1;
    for (let row = base.top; row < end; row++) {
      xml += rowXml(row, lines[row] ?? noLine, heights[row], base, cells);
      if (xml.length < pieceLength) continue;
      yield { xml, row };
      xml = "";
    }
  }
  yield { xml, row: planned };
}

const noLine: Line = { left: 0, cells: [] };

function formulaIn(line: Line | undefined, column: number): string | null {
  const content = line?.cells[column - line.left] ?? null;
  return content !== null && typeof content === "object" && "formula" in content
    ? content.formula
    : null;
}

function basesOf(bands: readonly LookBand[]): BandBase[] {
  const deepest = bands.at(-1);
  return deepest ? bands.map((band) => baseOf(band, deepest)) : [];
}

/** The lines of all blocks by row, in the order of the plan. */
function placeLines({ name, blocks }: SheetPlan): Line[][] {
  const lines: Line[][] = [];
  for (const block of blocks) {
    requireRoom(name, block);
    block.rows.forEach((cells, offset) => {
      (lines[block.top + offset] ??= []).push({ left: block.left, cells });
    });
  }
  return lines;
}

function requireRoom(sheet: string, { top, left, rows }: BlockPlan): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (top + rows.length <= limits.rows && left + width <= limits.columns) return;
  throw new Failure("sheet-full", { sheet, rows: limits.rows, columns: limits.columns });
}

/** One line out of those that meet in a row; where they overlap the later one holds. */
function joinLines(lines: readonly Line[]): Line {
  const [first, ...others] = lines;
  if (!first) return noLine;
  if (others.length === 0) return first;
  const width = Math.max(...lines.map(({ left, cells }) => left + cells.length));
  const joined = new Array<CellContent>(width).fill(null);
  for (const { left, cells } of lines) {
    cells.forEach((content, offset) => (joined[left + offset] = content));
  }
  return { left: 0, cells: joined };
}

/** Without customHeight the height is Excel's own to renew whenever the row's text changes. */
function sizeOf(plan: RowPlan | undefined): string {
  if (plan === undefined) return "";
  return ` ht="${plan.height}"${plan.fitsText === true ? "" : ' customHeight="1"'}`;
}

function rowXml(
  row: number,
  { left, cells: contents }: Line,
  height: RowPlan | undefined,
  base: BandBase,
  cells: CellWriter,
): string {
  const { looks, beyond, stands, rowLook } = base;
  const width = Math.max(stands.length, left + contents.length);
  let xml = "";
  for (let column = 0; column < width; column++) {
    const content = contents[column - left] ?? null;
    const look = looks[column] ?? beyond;
    if (content !== null && content !== "") xml += cells.filled(row, column, look, content);
    else if (stands[column] === true) xml += cells.empty(row, column, look);
  }
  if (xml === "" && height === undefined && rowLook === undefined) return "";
  const style = rowLook === undefined ? "" : ` s="${rowLook}" customFormat="1"`;
  return `<row r="${row + 1}"${style}${sizeOf(height)}>${xml}</row>`;
}
