/** Finding cells: INDEX, MATCH, VLOOKUP, and SUMPRODUCT, which walks ranges side by side. */

import { hasWildcard, keyOf, wildcard } from "../criteria";
import { CellsGrid, valuesOf } from "../reader";
import {
  compareValues,
  FormulaError,
  isError,
  isGrid,
  toNumber,
  type Grid,
  type Result,
  type Value,
} from "../values";
import { ofRanges, type Argument, type Functions } from "./call";

function numberAt(
  args: readonly Argument[],
  index: number,
  missing: number,
): number | FormulaError {
  const arg = args[index];
  return arg ? toNumber(arg.value()) : missing;
}

/** A part of a grid, of cells as cells; a row or column of 0 means the whole line. */
function pick(grid: Grid, row: number, column: number): Result {
  const outside = row < 0 || column < 0 || row > grid.rows || column > grid.columns;
  if (outside) return FormulaError.lostReference;
  const first = { row: Math.max(0, row - 1), column: Math.max(0, column - 1) };
  if (grid instanceof CellsGrid) {
    const { top, left, bottom, right } = grid.area;
    return new CellsGrid(grid.reader, grid.sheet, {
      top: top + first.row,
      left: left + first.column,
      bottom: row > 0 ? top + first.row : bottom,
      right: column > 0 ? left + first.column : right,
    });
  }
  return {
    rows: row > 0 ? 1 : grid.rows,
    columns: column > 0 ? 1 : grid.columns,
    at: (r, c) => grid.at(first.row + r, first.column + c),
  };
}

/** Place of the value in a line, from 1; the kinds of MATCH: 0 exact, 1 rising, -1 falling. */
function match(wanted: Value, line: Grid, kind: number): Value {
  if (isError(wanted)) return wanted;
  const place = kind === 0 ? exactPlace(wanted, line) : sortedPlace(wanted, line, kind);
  return place === null ? FormulaError.noValue : place + 1;
}

function exactPlace(wanted: Value, line: Grid): number | null {
  if (hasWildcard(wanted)) {
    const pattern = wildcard(wanted);
    return firstPlace(line, (value) => typeof value === "string" && pattern.test(value));
  }
  const key = keyOf(wanted ?? 0);
  if (!(line instanceof CellsGrid) || line.columns > 1) {
    return firstPlace(line, (value) => keyOf(value) === key);
  }
  const { top, bottom } = line.area;
  const column = line.column(0);
  // The index also knows numerals, which MATCH keeps apart from numbers.
  const row = column
    .rowsOf(key)
    .find((each) => each >= top && each <= bottom && keyOf(column.at(each)) === key);
  return row === undefined ? null : row - top;
}

function firstPlace(line: Grid, test: (value: Value) => boolean): number | null {
  let place = 0;
  for (const value of valuesOf(line)) {
    if (test(value)) return place;
    place += 1;
  }
  return null;
}

/** The last of the values in order that is not beyond the wanted one. */
function sortedPlace(wanted: Value, line: Grid, kind: number): number | null {
  let place = 0;
  let best: number | null = null;
  for (const value of valuesOf(line)) {
    if (typeof value === typeof wanted && value !== null) {
      if (compareValues(value, wanted) * Math.sign(kind) > 0) return best;
      best = place;
    }
    place += 1;
  }
  return best;
}

const columnOf = (grid: Grid): Grid =>
  grid instanceof CellsGrid
    ? new CellsGrid(grid.reader, grid.sheet, { ...grid.area, right: grid.area.left })
    : { rows: grid.rows, columns: 1, at: (row) => grid.at(row, 0) };

function lookUpDown(args: readonly Argument[]): Value {
  const grid = args[1]?.result() ?? null;
  const column = numberAt(args, 2, 1);
  if (!isGrid(grid) || isError(column)) return FormulaError.wrongKind;
  const near = args[3] ? args[3].value() !== false && args[3].value() !== 0 : true;
  const place = match(args[0]?.value() ?? null, columnOf(grid), near ? 1 : 0);
  if (typeof place !== "number") return place;
  return column > grid.columns ? FormulaError.lostReference : grid.at(place - 1, column - 1);
}

/** Products of cells at the same place, summed; what is no number counts 0. */
function sumProducts(args: readonly Argument[]): Value {
  const results = args.map((arg) => arg.result());
  const shape = results.find(isGrid) ?? { rows: 1, columns: 1, at: () => null };
  const rows = shape instanceof CellsGrid ? shape.usedRows : shape.rows;
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < shape.columns; column += 1) {
      let product = 1;
      for (const result of results) {
        const value = isGrid(result) ? result.at(row, column) : result;
        if (isError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
}

const placeOf = (result: Result, of: "top" | "left"): Value =>
  result instanceof CellsGrid ? result.area[of] + 1 : FormulaError.wrongKind;

const size = (of: "rows" | "columns") =>
  ofRanges(([arg]) => {
    const result = arg?.result() ?? null;
    return isGrid(result) ? result[of] : 1;
  });

export const lookupFunctions: Functions = {
  INDEX: ofRanges((args) => {
    const grid = args[0]?.result() ?? null;
    if (!isGrid(grid)) return grid;
    const flat = grid.rows === 1 && args.length < 3;
    const [row, column] = [numberAt(args, 1, 0), numberAt(args, 2, grid.columns === 1 ? 1 : 0)];
    if (isError(row)) return row;
    if (isError(column)) return column;
    return flat ? pick(grid, 1, row) : pick(grid, row, column);
  }),
  MATCH: ofRanges((args) => {
    const line = args[1]?.result() ?? null;
    const kind = numberAt(args, 2, 1);
    if (!isGrid(line) || isError(kind)) return FormulaError.noValue;
    return match(args[0]?.value() ?? null, line, kind);
  }),
  VLOOKUP: ofRanges(lookUpDown),
  CHOOSE: ofRanges((args) => {
    const index = numberAt(args, 0, 0);
    if (isError(index)) return index;
    return args[Math.trunc(index)]?.result() ?? FormulaError.wrongKind;
  }),
  SUMPRODUCT: { kind: "ranges", arrays: true, run: sumProducts },
  ROW: ofRanges(([arg], _reader, row) => (arg ? placeOf(arg.result(), "top") : row + 1)),
  COLUMN: ofRanges(([arg]) => placeOf(arg?.result() ?? null, "left")),
  ROWS: size("rows"),
  COLUMNS: size("columns"),
};
