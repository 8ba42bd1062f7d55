/** What formulas yield, and how Excel turns one kind into another. */

import type { Scalar } from "../host/model/cells";

export class FormulaError {
  private constructor(readonly code: string) {}

  static readonly noValue = new FormulaError("#N/A");
  static readonly wrongKind = new FormulaError("#VALUE!");
  static readonly lostReference = new FormulaError("#REF!");
  static readonly divisionByZero = new FormulaError("#DIV/0!");
  static readonly impossibleNumber = new FormulaError("#NUM!");
  static readonly unknownName = new FormulaError("#NAME?");
  static readonly emptyIntersection = new FormulaError("#NULL!");

  static readonly all: ReadonlyMap<string, FormulaError> = new Map(
    [
      FormulaError.noValue,
      FormulaError.wrongKind,
      FormulaError.lostReference,
      FormulaError.divisionByZero,
      FormulaError.impossibleNumber,
      FormulaError.unknownName,
      FormulaError.emptyIntersection,
    ].map((error) => [error.code, error]),
  );
}

/** `null` is an empty cell. */
export type Value = string | number | boolean | null | FormulaError;

/** A rectangle of values: cells, or what an array formula reckons on the way. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Value;
}

export type Result = Value | Grid;

export const isGrid = (result: Result): result is Grid =>
  typeof result === "object" && result !== null && !(result instanceof FormulaError);

export const isError = (value: Result): value is FormulaError => value instanceof FormulaError;

/** The value of a cell as the model keeps it: "" is empty, an error is its code. */
export function fromScalar(scalar: Scalar): Value {
  if (scalar === "") return null;
  return typeof scalar === "string" && scalar.startsWith("#")
    ? (FormulaError.all.get(scalar) ?? scalar)
    : scalar;
}

/** What the model keeps of a formula's result; nothing counts as 0, as in Excel. */
export function toScalar(value: Value): Scalar {
  if (value === null) return 0;
  return value instanceof FormulaError ? value.code : value;
}

export function toNumber(value: Value): number | FormulaError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof FormulaError) return value;
  return numberOf(value) ?? FormulaError.wrongKind;
}

/** The number a text stands for, also with thousands and per cent; null for other texts. */
export function numberOf(text: string): number | null {
  const match = /^\s*([+-]?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)\s*$/i.exec(text);
  if (!match) return null;
  const number = Number((match[1] ?? "").replaceAll(",", ""));
  return match[2] === "%" ? number / 100 : number;
}

export function toText(value: Value): string | FormulaError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value) : value;
}

/** As Excel shows a number in a text: fifteen digits. */
function numberText(value: number): string {
  const shown = String(Number(value.toPrecision(15)));
  return /e/.test(shown) ? shown.replace(/e([+-])(\d)$/, "E$10$2").replace("e", "E") : shown;
}

export function toBoolean(value: Value): boolean | FormulaError {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : FormulaError.wrongKind;
  }
  const number = toNumber(value);
  return typeof number === "number" ? number !== 0 : number;
}

/** Numbers stand before texts, texts before truth values; case does not count. */
export function compareValues(one: Value, other: Value): number {
  const left = one ?? neutralFor(other);
  const right = other ?? neutralFor(one);
  const order = rank(left) - rank(right);
  if (order !== 0) return order;
  if (typeof left === "number" && typeof right === "number") return left - right;
  const [a, b] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What an empty cell counts as beside a value. */
function neutralFor(value: Value): Value {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}

function rank(value: Value): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}
