/** Signs between two values. */

import { compareValues, FormulaError, isError, toNumber, toText, type Value } from "./values";

type Operate = (left: Value, right: Value) => Value;

const arithmetic =
  (reckon: (left: number, right: number) => Value): Operate =>
  (left, right) => {
    const one = toNumber(left);
    if (typeof one !== "number") return one;
    const other = toNumber(right);
    if (typeof other !== "number") return other;
    const result = reckon(one, other);
    return typeof result === "number" && !Number.isFinite(result)
      ? FormulaError.impossibleNumber
      : result;
  };

const comparison =
  (holds: (order: number) => boolean): Operate =>
  (left, right) => {
    if (isError(left)) return left;
    return isError(right) ? right : holds(compareValues(left, right));
  };

export const operators: Readonly<Record<string, Operate>> = {
  "+": arithmetic((left, right) => left + right),
  "-": arithmetic((left, right) => settle(left - right, left)),
  "*": arithmetic((left, right) => left * right),
  "/": arithmetic((left, right) => (right === 0 ? FormulaError.divisionByZero : left / right)),
  "^": arithmetic((left, right) => left ** right),
  "&": (left, right) => {
    const [one, other] = [toText(left), toText(right)];
    if (isError(one)) return one;
    return isError(other) ? other : one + other;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

/** Excel takes a difference that is only the dust of binary fractions for nothing. */
function settle(difference: number, from: number): number {
  return Math.abs(difference) < Math.abs(from) * 1e-15 ? 0 : difference;
}
