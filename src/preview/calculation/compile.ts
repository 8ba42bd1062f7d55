/** Makes a function of a formula's tree: read once, run for every row it stands in. */

import { bound } from "../host/model/area";
import type { CellsNode, Expression } from "./expression";
import { ownRow } from "./expression";
import { findFunction } from "./functions/allFunctions";
import type { Argument } from "./functions/call";
import { operators } from "./operators";
import { CellsGrid, type Reader } from "./reader";
import { rowMark } from "./tokens";
import {
  FormulaError,
  isError,
  isGrid,
  toNumber,
  type Grid,
  type Result,
  type Value,
} from "./values";

/** What a formula yields in a row, zero-based. */
export type Run = (row: number) => Result;

interface Scope {
  readonly reader: Reader;
  /** The sheet the formula stands on. */
  readonly sheet: string;
  /** Inside SUMPRODUCT, where ranges are reckoned with cell by cell. */
  readonly arrays: boolean;
}

export function compile(expression: Expression, scope: Scope): Run {
  switch (expression.kind) {
    case "constant":
      return () => expression.value;
    case "text":
      return compileText(expression.text);
    case "cells":
      return compileCells(expression, scope);
    case "name":
      return compileName(expression.name, scope);
    case "negative":
      return compileUnary(expression.of, scope, (number) => -number);
    case "percent":
      return compileUnary(expression.of, scope, (number) => number / 100);
    case "span":
      return compileSpan(expression.from, expression.to, scope);
    case "binary":
      return compileBinary(expression, scope);
    case "call":
      return compileCall(expression.name, expression.args, scope);
  }
}

/** The single value of a result: of a column of cells the one in the formula's own row. */
export function single(result: Result, row: number): Value {
  if (!isGrid(result)) return result;
  if (result.rows === 1 && result.columns === 1) return result.at(0, 0);
  if (!(result instanceof CellsGrid) || result.columns > 1) return FormulaError.wrongKind;
  const offset = row - result.area.top;
  return offset >= 0 && offset < result.rows ? result.at(offset, 0) : FormulaError.wrongKind;
}

function compileText(text: string): Run {
  if (!text.includes(rowMark)) return () => text;
  return (row) => text.replaceAll(rowMark, String(row + 1));
}

function compileCells(node: CellsNode, { reader, sheet: own }: Scope): Run {
  const sheet = node.sheet === null ? own : reader.findSheet(node.sheet);
  if (sheet === null) return () => FormulaError.lostReference;
  const { top, left, bottom, right } = node;
  if (left === right && top === bottom) {
    return (row) => new CellsGrid(reader, sheet, oneCell(top === ownRow ? row : top, left));
  }
  const area = { top, left, bottom, right };
  if (top !== ownRow && bottom !== ownRow) return () => new CellsGrid(reader, sheet, area);
  return (row) => {
    const ends = [top === ownRow ? row : top, bottom === ownRow ? row : bottom] as const;
    return new CellsGrid(reader, sheet, {
      ...area,
      top: Math.min(...ends),
      bottom: Math.max(...ends),
    });
  };
}

function compileSpan(from: Expression, to: Expression, scope: Scope): Run {
  const [first, last] = [compile(from, scope), compile(to, scope)];
  return (row) => {
    const [one, other] = [first(row), last(row)];
    const spans = one instanceof CellsGrid && other instanceof CellsGrid;
    if (!spans || one.sheet !== other.sheet) return FormulaError.lostReference;
    return new CellsGrid(scope.reader, one.sheet, bound(one.area, other.area));
  };
}

const oneCell = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** A name is looked up at every run, so that what is defined later counts. */
function compileName(name: string, scope: Scope): Run {
  let known: { expression: Expression; run: Run } | null = null;
  return (row) => {
    const expression = scope.reader.nameOf(name);
    if (!expression) return FormulaError.unknownName;
    if (known?.expression !== expression) {
      known = { expression, run: compile(expression, scope) };
    }
    return known.run(row);
  };
}

function compileUnary(of: Expression, scope: Scope, reckon: (number: number) => number): Run {
  const run = compile(of, scope);
  const operate = (value: Value): Value => {
    const number = toNumber(value);
    return typeof number === "number" ? reckon(number) : number;
  };
  return (row) => {
    const result = run(row);
    return scope.arrays && isGrid(result) ? mapGrid(result, operate) : operate(single(result, row));
  };
}

function compileBinary(node: Expression & { kind: "binary" }, scope: Scope): Run {
  const operate = operators[node.operator];
  if (!operate) throw new Error(`no operator ${node.operator}`);
  const left = compile(node.left, scope);
  const right = compile(node.right, scope);
  if (!scope.arrays) return (row) => operate(single(left(row), row), single(right(row), row));
  return (row) =>
    spread([left(row), right(row)], ([one = null, other = null]) => operate(one, other));
}

function compileCall(name: string, args: readonly Expression[], scope: Scope): Run {
  const known = findFunction(name);
  if (!known) return () => FormulaError.unknownName;
  const inner = known.arrays ? { ...scope, arrays: true } : scope;
  const runs = args.map((arg) => compile(arg, inner));
  if (known.kind === "values") {
    if (runs.length < known.least || runs.length > known.most) return () => FormulaError.wrongKind;
    return (row) => {
      const results = runs.map((run) => run(row));
      return scope.arrays
        ? spread(results, (values) => guarded(known.reckon, values))
        : guarded(
            known.reckon,
            results.map((result) => single(result, row)),
          );
    };
  }
  return (row) =>
    known.run(
      runs.map((run) => argument(run, row)),
      scope.reader,
      row,
    );
}

/** Functions of plain values pass on the first error they are given. */
function guarded(reckon: (values: readonly Value[]) => Value, values: readonly Value[]): Value {
  return values.find(isError) ?? reckon(values);
}

function argument(run: Run, row: number): Argument {
  return { result: () => run(row), value: () => single(run(row), row) };
}

function mapGrid(grid: Grid, map: (value: Value) => Value): Grid {
  return { rows: grid.rows, columns: grid.columns, at: (row, column) => map(grid.at(row, column)) };
}

/** Cell by cell over the largest of the results; single values and lines go along with the rest. */
function spread(results: readonly Result[], reckon: (values: readonly Value[]) => Value): Result {
  const grids = results.filter(isGrid);
  if (grids.length === 0) return reckon(results as readonly Value[]);
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  const at = (row: number, column: number): Value =>
    reckon(results.map((result) => (isGrid(result) ? cellOf(result, row, column) : result)));
  return { rows, columns, at };
}

function cellOf(grid: Grid, row: number, column: number): Value {
  const [r, c] = [grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column];
  return r < grid.rows && c < grid.columns ? grid.at(r, c) : FormulaError.noValue;
}
