/** The cells of a sheet that hold something, found by row and column. */

import type { Area } from "../../../core/plan/plan";
import { bound, holds, lastColumn } from "./area";

export type Scalar = string | number | boolean;

export interface Cell {
  /** What the cell shows; for a formula its last result, "" until something calculates it. */
  readonly value: Scalar;
  /** With its leading `=`. */
  readonly formula?: string;
}

const span = lastColumn + 1;
const empty: Cell = { value: "" };

export class CellStore {
  #cells = new Map<number, Cell>();
  #bounds: Area | null | undefined;

  get(row: number, column: number): Cell {
    return this.#cells.get(row * span + column) ?? empty;
  }

  set(row: number, column: number, cell: Cell): void {
    const key = row * span + column;
    if (cell.value === "" && cell.formula === undefined) this.#cells.delete(key);
    else this.#cells.set(key, cell);
    this.#bounds = undefined;
  }

  /** Puts what a formula yields beside it, which is no edit; true where that is something new. */
  settle(row: number, column: number, value: Scalar): boolean {
    const key = row * span + column;
    const cell = this.#cells.get(key);
    if (cell?.formula === undefined || cell.value === value) return false;
    this.#cells.set(key, { ...cell, value });
    return true;
  }

  *entries(): IterableIterator<{ row: number; column: number; cell: Cell }> {
    for (const [key, cell] of this.#cells) yield { ...place(key), cell };
  }

  /** The smallest area that holds every cell with content. */
  bounds(): Area | null {
    if (this.#bounds !== undefined) return this.#bounds;
    let area: Area | null = null;
    for (const key of this.#cells.keys()) {
      const { row, column } = place(key);
      if (area && holds(area, row, column)) continue;
      const cell = { top: row, left: column, bottom: row, right: column };
      area = area ? bound(area, cell) : cell;
    }
    this.#bounds = area;
    return area;
  }

  /** Moves what stands at and below row `at`; a negative count deletes the rows in between. */
  moveRows(at: number, count: number): void {
    const moved = new Map<number, Cell>();
    for (const [key, cell] of this.#cells) {
      const { row, column } = place(key);
      if (row < at) moved.set(key, cell);
      else if (count >= 0 || row >= at - count) moved.set((row + count) * span + column, cell);
    }
    this.#cells = moved;
    this.#bounds = undefined;
  }

  /** Rewrites every formula. */
  mapFormulas(map: (formula: string) => string): void {
    for (const [key, cell] of this.#cells) {
      if (cell.formula === undefined) continue;
      const formula = map(cell.formula);
      if (formula !== cell.formula) this.#cells.set(key, { ...cell, formula });
    }
  }
}

function place(key: number): { row: number; column: number } {
  return { row: Math.floor(key / span), column: key % span };
}
