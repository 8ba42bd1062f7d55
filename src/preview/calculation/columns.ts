/**
 * Columns of cells as formulas read them: values in one array, and an index of who is where, kept
 * until a cell of the column changes. COUNTIFS over 5,000 rows then looks at a handful.
 */

import { numberOf, type Value } from "./values";
import { keyOf } from "./criteria";

const nowhere: readonly number[] = [];

export class Column {
  #index: Map<string, number[]> | null = null;

  /** Values from the sheet's first row on, down to its last in use. */
  constructor(readonly values: readonly Value[]) {}

  at(row: number): Value {
    return this.values[row] ?? null;
  }

  /** Rows, in order, whose value has the key; a text that is a numeral also has the number's. */
  rowsOf(key: string): readonly number[] {
    this.#index ??= indexOf(this.values);
    return this.#index.get(key) ?? nowhere;
  }
}

function indexOf(values: readonly Value[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const add = (key: string, row: number): void => {
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  };
  for (const [row, value] of values.entries()) {
    if (value === null) continue;
    add(keyOf(value), row);
    const number = typeof value === "string" ? numberOf(value) : null;
    if (number !== null) add(keyOf(number), row);
  }
  return index;
}
