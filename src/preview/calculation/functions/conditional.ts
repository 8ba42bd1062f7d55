/** COUNTIFS, SUMIFS and their kin, with an index where a criterion asks for one value. */

import { readCriterion, type Criterion } from "../criteria";
import { CellsGrid } from "../reader";
import { FormulaError, isError, type Result, type Value } from "../values";
import { ofRanges, type Argument, type Functions } from "./call";

interface Condition {
  readonly grid: CellsGrid;
  readonly criterion: Criterion;
}

/** Pairs of a range and its criterion; null where a range is none or their sizes differ. */
function readConditions(args: readonly Argument[]): Condition[] | null {
  const conditions: Condition[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const grid = args[index]?.result();
    const criterion = args[index + 1];
    if (!(grid instanceof CellsGrid) || !criterion) return null;
    const first = conditions[0]?.grid ?? grid;
    if (grid.rows !== first.rows || grid.columns !== first.columns) return null;
    conditions.push({ grid, criterion: readCriterion(criterion.value()) });
  }
  return conditions.length > 0 ? conditions : null;
}

/** Offsets of the cells that meet every condition. */
function* meeting(conditions: readonly Condition[]): IterableIterator<[number, number]> {
  const [first] = conditions;
  if (!first) return;
  for (let column = 0; column < first.grid.columns; column += 1) {
    for (const row of candidates(conditions, column)) {
      const meets = conditions.every(({ grid, criterion }) => criterion.test(grid.at(row, column)));
      if (meets) yield [row, column];
    }
  }
}

/** The rows worth testing: an index knows them, else all that are in use. */
function* candidates(conditions: readonly Condition[], column: number): IterableIterator<number> {
  const indexed = conditions.find(({ criterion }) => criterion.key !== null);
  if (indexed?.criterion.key === undefined || indexed.criterion.key === null) {
    const count = Math.max(...conditions.map(({ grid }) => grid.usedRows));
    for (let row = 0; row < count; row += 1) yield row;
    return;
  }
  const { top, bottom } = indexed.grid.area;
  for (const row of indexed.grid.column(column).rowsOf(indexed.criterion.key)) {
    if (row >= top && row <= bottom) yield row - top;
  }
}

/** Cells of the ranges below what is in use: all empty, so all meet the conditions or none does. */
function emptyBelow(conditions: readonly Condition[]): number {
  const [first] = conditions;
  if (!first || !conditions.every(({ criterion }) => criterion.test(null))) return 0;
  const used = Math.max(...conditions.map(({ grid }) => grid.usedRows));
  return (first.grid.rows - used) * first.grid.columns;
}

const counting = ofRanges((args) => {
  const conditions = readConditions(args);
  if (!conditions) return FormulaError.wrongKind;
  let count = 0;
  for (const cell of meeting(conditions)) count += cell.length / 2;
  return count + emptyBelow(conditions);
});

/** The numbers of `target` beside the cells that meet the conditions. */
function numbersWhere(target: Result | undefined, args: readonly Argument[]): number[] | Value {
  const conditions = readConditions(args);
  if (!conditions || !(target instanceof CellsGrid)) return FormulaError.wrongKind;
  const numbers: number[] = [];
  for (const [row, column] of meeting(conditions)) {
    const value = target.at(row, column);
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

type Pick = (args: readonly Argument[]) => [target: Argument | undefined, rest: Argument[]];

/** SUMIF(range, criterion, target) against SUMIFS(target, range, criterion, …). */
const targetLast: Pick = (args) => [args[2] ?? args[0], args.slice(0, 2)];
const targetFirst: Pick = (args) => [args[0], args.slice(1)];

const summing = (pick: Pick, mean: boolean) =>
  ofRanges((args) => {
    const [target, rest] = pick(args);
    const numbers = numbersWhere(target?.result(), rest);
    if (!Array.isArray(numbers)) return numbers;
    const sum = numbers.reduce((total, number) => total + number, 0);
    if (!mean) return sum;
    return numbers.length === 0 ? FormulaError.divisionByZero : sum / numbers.length;
  });

export const conditionalFunctions: Functions = {
  COUNTIF: counting,
  COUNTIFS: counting,
  SUMIF: summing(targetLast, false),
  SUMIFS: summing(targetFirst, false),
  AVERAGEIF: summing(targetLast, true),
  AVERAGEIFS: summing(targetFirst, true),
};
