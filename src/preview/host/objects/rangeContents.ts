/** Reading and writing what stands in the cells of a range. */

import { columnsIn, rowsIn } from "../model/area";
import type { Cell } from "../model/cells";
import { HostError, invalidArgument } from "../model/hostError";
import { copyOf, readTyped } from "../model/typed";
import type { Session } from "../protocol/session";
import type { RangeTarget } from "./target";

/** Excel answers no values for whole columns or rows. */
const tooManyCells = 5_000_000;

/** A grid of `read` over every cell of the range. */
export function gridOf<Value>(
  target: RangeTarget,
  read: (cell: Cell, row: number, column: number) => Value,
): Value[][] | null {
  const { sheet, area } = target;
  if (rowsIn(area) * columnsIn(area) > tooManyCells) return null;
  return Array.from({ length: rowsIn(area) }, (_, row) =>
    Array.from({ length: columnsIn(area) }, (__, column) => {
      const at = { row: area.top + row, column: area.left + column };
      return read(sheet.cells.get(at.row, at.column), at.row, at.column);
    }),
  );
}

/**
 * Writes values or formulas: a grid of the range's size, or one entry for every cell, in which
 * case a formula follows its cells as a fill does. `null` leaves a cell as it is.
 */
export function writeContents(target: RangeTarget, value: unknown, session: Session): void {
  const { sheet, area } = target;
  const { workbook, author } = session;
  const year = workbook.year;
  const enter = (content: unknown, row: number, column: number): Cell =>
    readTyped(content, sheet.numberFormatAt(area.top + row, area.left + column), year);
  if (!Array.isArray(value)) {
    const first = enter(value, 0, 0);
    const each = (row: number, column: number) =>
      first.formula === undefined ? enter(value, row, column) : copyOf(first, row, column);
    workbook.write(sheet, area, each, author);
    return;
  }
  const grid = checkShape(target, value);
  const each = (row: number, column: number): Cell | null => {
    const content = grid[row]?.[column];
    return content === null || content === undefined ? null : enter(content, row, column);
  };
  workbook.write(sheet, area, each, author);
}

/** Number formats: a grid, or one for all. Areas of one format become one layer. */
export function writeNumberFormats(target: RangeTarget, value: unknown, session: Session): void {
  const { sheet, area } = target;
  session.workbook.assertStructure(sheet, "allowFormatCells");
  if (typeof value === "string") return sheet.styles.apply(area, { numberFormat: value });
  const grid = checkShape(target, value);
  for (const [row, formats] of grid.entries()) {
    for (const [column, format] of formats.entries()) {
      if (typeof format !== "string") throw invalidArgument("a number format expected");
      const cell = { row: area.top + row, column: area.left + column };
      const at = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      sheet.styles.apply(at, { numberFormat: format });
    }
  }
}

/** The client announces the size of what follows in chunks. */
export function validateArraySize(target: RangeTarget, rows: unknown, columns: unknown): null {
  const { area } = target;
  if (rows !== rowsIn(area) || columns !== columnsIn(area)) throw wrongSize();
  return null;
}

function checkShape({ area }: RangeTarget, value: unknown): readonly (readonly unknown[])[] {
  const grid = value as readonly (readonly unknown[])[];
  const fits =
    Array.isArray(value) &&
    grid.length === rowsIn(area) &&
    grid.every((row) => Array.isArray(row) && row.length === columnsIn(area));
  if (!fits) throw wrongSize();
  return grid;
}

const wrongSize = (): HostError =>
  new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size of the range.",
  );
