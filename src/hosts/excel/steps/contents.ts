/** What stands in the cells of a sheet, in blocks of limited bytes. */

import { toSerial } from "../../../core/calendar/excelSerial";
import { areaAddress } from "../../../core/plan/address";
import type { BlockPlan, CellContent, SheetPlan } from "../../../core/plan/plan";
import { jsonBytes } from "./bytes";
import { findFills } from "./fills";
import { numberFormatsOf, type FormatAt } from "./numberFormats";
import { forEveryCell } from "./forEveryCell";
import { cost, type SheetStep } from "./step";
import { guardText } from "./typedText";

/** A cell as `formulas` takes it; "" is an empty cell. */
type Written = string | number;

/** Columns of a block that stand side by side and are written as one grid. */
interface Band {
  readonly first: number;
  last: number;
}

/** @param largest bytes that one step may take. */
export function contentSteps(sheet: SheetPlan, largest: number): SheetStep[] {
  const formatAt = numberFormatsOf(sheet);
  return sheet.blocks.flatMap((block) => blockSteps(block, formatAt, largest));
}

function blockSteps(block: BlockPlan, formatAt: FormatAt, largest: number): SheetStep[] {
  const width = block.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const bands: Band[] = [];
  const fills: SheetStep[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = block.rows.map((row) => row[column] ?? null);
    if (cells.every((cell) => cell === null)) continue;
    const found = findFills(cells, block.top);
    if (found) {
      fills.push(...found.map((fill) => fillStep(block, column, fill)));
      continue;
    }
    const band = bands.at(-1);
    if (band?.last === column - 1) band.last = column;
    else bands.push({ first: column, last: column });
  }
  return [...bands.flatMap((band) => bandSteps(block, band, formatAt, largest)), ...fills];
}

function fillStep(
  { top, left }: BlockPlan,
  column: number,
  { first, last, formula }: { first: number; last: number; formula: string },
): SheetStep {
  const at = left + column;
  const address = areaAddress({ top: top + first, left: at, bottom: top + last, right: at });
  return {
    bytes: cost(1, 1, address, formula),
    apply: (sheet) => {
      const range = sheet.getRange(address).untrack();
      range.formulas = forEveryCell(formula);
    },
  };
}

function bandSteps(
  block: BlockPlan,
  { first, last }: Band,
  formatAt: FormatAt,
  largest: number,
): SheetStep[] {
  const steps: SheetStep[] = [];
  let grid: Written[][] = [];
  let bytes = 0;
  const flush = (nextRow: number): void => {
    if (grid.length > 0) steps.push(gridStep(block, first, nextRow - grid.length, grid, bytes));
    grid = [];
    bytes = 0;
  };
  for (const [row, cells] of block.rows.entries()) {
    const line: Written[] = [];
    for (let column = first; column <= last; column += 1) {
      const format = () => formatAt(block.top + row, block.left + column);
      line.push(written(cells[column] ?? null, format));
    }
    const size = jsonBytes(line) + 1;
    if (bytes + size > largest) flush(row);
    grid.push(line);
    bytes += size;
  }
  flush(block.rows.length);
  return steps;
}

function gridStep(
  { top, left }: BlockPlan,
  column: number,
  row: number,
  grid: Written[][],
  bytes: number,
): SheetStep {
  const width = grid[0]?.length ?? 0;
  const address = areaAddress({
    top: top + row,
    left: left + column,
    bottom: top + row + grid.length - 1,
    right: left + column + width - 1,
  });
  // Over 1,500 cells the client sends chunks, each through four objects of its own.
  const chunks = Math.ceil((grid.length * width) / 1500);
  return {
    bytes: cost(1 + chunks * 4, chunks, address) + bytes,
    apply: (sheet) => {
      const range = sheet.getRange(address).untrack();
      range.formulas = grid;
    },
  };
}

function written(content: CellContent, format: () => string): Written {
  if (content === null) return "";
  if (typeof content === "number") return content;
  if (typeof content === "string") return guardText(content, format());
  if ("formula" in content) return content.formula;
  return serialOrText(content.date);
}

/** Excel knows no day before 1900: such a date stays as text, as in the file. */
function serialOrText(date: string): Written {
  return date < "1900-01-01" ? `'${date}` : toSerial(date);
}
