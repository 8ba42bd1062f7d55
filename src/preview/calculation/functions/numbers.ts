/** Sums, counts, extremes and rounding. */

import { FormulaError, isError, isGrid, numberOf, toNumber, type Value } from "../values";
import { valuesOf } from "../reader";
import { ofRanges, ofValues, type Argument, type Functions } from "./call";

/** Numbers of all arguments: of ranges only real ones, of plain values also what reads as one. */
function numbersOf(args: readonly Argument[]): number[] | FormulaError {
  const numbers: number[] = [];
  for (const arg of args) {
    const result = arg.result();
    if (isGrid(result)) {
      for (const value of valuesOf(result)) {
        if (isError(value)) return value;
        if (typeof value === "number") numbers.push(value);
      }
      continue;
    }
    const number = toNumber(result);
    if (typeof number !== "number") return number;
    numbers.push(number);
  }
  return numbers;
}

const over = (reckon: (numbers: readonly number[]) => Value) =>
  ofRanges((args) => {
    const numbers = numbersOf(args);
    return numbers instanceof FormulaError ? numbers : reckon(numbers);
  });

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const ofNumbers = (least: number, most: number, reckon: (...numbers: number[]) => Value) =>
  ofValues(least, most, (values) => {
    const numbers = values.map(toNumber);
    return numbers.find(isError) ?? reckon(...(numbers as number[]));
  });

const countWhere = (inGrid: (value: Value) => boolean, plain: (value: Value) => boolean) =>
  ofRanges((args) => {
    let count = 0;
    for (const arg of args) {
      const result = arg.result();
      if (isGrid(result)) for (const value of valuesOf(result)) count += inGrid(value) ? 1 : 0;
      else count += plain(result) ? 1 : 0;
    }
    return count;
  });

const isNumber = (value: Value): boolean => typeof value === "number";

/**
 * Moves the decimal point of a number's first fifteen digits, which are all that Excel looks at:
 * 1.005 rounds as it is written, and 28.749999999999996 as 28.75.
 */
function shift(number: number, digits: number): number {
  const shortest = String(Number(number.toPrecision(15)));
  const [mantissa = "0", exponent = "0"] = shortest.split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

const rounding =
  (round: (number: number) => number) =>
  (number: number, digits = 0) => {
    const places = Math.trunc(digits);
    return Math.sign(number) * shift(round(shift(Math.abs(number), places)), -places);
  };

/** The `place`th of the numbers in order; the last argument is the place. */
const ranked = (order: (one: number, other: number) => number) =>
  ofRanges((args) => {
    const numbers = numbersOf(args.slice(0, 1));
    const place = toNumber(args[1]?.value() ?? null);
    if (numbers instanceof FormulaError) return numbers;
    if (isError(place)) return place;
    return [...numbers].sort(order)[Math.ceil(place) - 1] ?? FormulaError.impossibleNumber;
  });

export const numberFunctions: Functions = {
  SUM: over(sum),
  PRODUCT: over((numbers) => numbers.reduce((product, number) => product * number, 1)),
  MAX: over((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: over((numbers) =>
    numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0),
  ),
  AVERAGE: over((numbers) =>
    numbers.length === 0 ? FormulaError.divisionByZero : sum(numbers) / numbers.length,
  ),
  COUNT: countWhere(
    isNumber,
    (value) => isNumber(value) || (typeof value === "string" && numberOf(value) !== null),
  ),
  COUNTA: countWhere(
    (value) => value !== null,
    () => true,
  ),
  COUNTBLANK: countWhere(
    (value) => value === null || value === "",
    (value) => value === null || value === "",
  ),
  LARGE: ranked((one, other) => other - one),
  SMALL: ranked((one, other) => one - other),
  ROUND: ofNumbers(1, 2, rounding(Math.round)),
  ROUNDUP: ofNumbers(1, 2, rounding(Math.ceil)),
  ROUNDDOWN: ofNumbers(1, 2, rounding(Math.floor)),
  INT: ofNumbers(1, 1, (number = 0) => Math.floor(number)),
  ABS: ofNumbers(1, 1, (number = 0) => Math.abs(number)),
  SQRT: ofNumbers(1, 1, (number = 0) =>
    number < 0 ? FormulaError.impossibleNumber : Math.sqrt(number),
  ),
  MOD: ofNumbers(2, 2, (number = 0, by = 0) =>
    by === 0 ? FormulaError.divisionByZero : number - by * Math.floor(number / by),
  ),
};
