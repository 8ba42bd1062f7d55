/** What a formula may ask of the workbook it stands in. */

import type { Area } from "../../core/plan/plan";
import type { Column } from "./columns";
import type { Expression } from "./expression";
import type { Grid, Value } from "./values";

export interface Reader {
  /** The sheet of that name or id; null where there is none. */
  findSheet(name: string): string | null;
  /** The formula of a defined name; null where nobody defined it. */
  nameOf(name: string): Expression | null;
  value(sheet: string, row: number, column: number): Value;
  column(sheet: string, column: number): Column;
  /** Rows in use on a sheet. */
  rowCount(sheet: string): number;
  /** Today and the time of day as a serial number. */
  now(): number;
}

/** Cells of a sheet, read when they are asked for. */
export class CellsGrid implements Grid {
  readonly rows: number;
  readonly columns: number;
  #known: (Column | undefined)[] = [];

  constructor(
    readonly reader: Reader,
    readonly sheet: string,
    readonly area: Area,
  ) {
    this.rows = area.bottom - area.top + 1;
    this.columns = area.right - area.left + 1;
  }

  at(row: number, column: number): Value {
    if (this.rows === 1) {
      return this.reader.value(this.sheet, this.area.top, this.area.left + column);
    }
    return this.column(column).at(this.area.top + row);
  }

  column(column: number): Column {
    return (this.#known[column] ??= this.reader.column(this.sheet, this.area.left + column));
  }

  /** Rows worth looking at: whole columns end where the sheet does. */
  get usedRows(): number {
    return Math.min(this.rows, Math.max(0, this.reader.rowCount(this.sheet) - this.area.top));
  }
}

/** Every value of a grid, row by row; whole columns only as far as the sheet is used. */
export function* valuesOf(grid: Grid): IterableIterator<Value> {
  const rows = grid instanceof CellsGrid ? grid.usedRows : grid.rows;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) yield grid.at(row, column);
  }
}
