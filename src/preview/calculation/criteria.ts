/** Criteria of COUNTIF and its kin: `">=0"`, `"<>"`, `"张*"`, or a plain value. */

import { compareValues, isError, numberOf, type Value } from "./values";

export interface Criterion {
  readonly test: (value: Value) => boolean;
  /** Where the criterion asks for one value: the key under which an index finds it. */
  readonly key: string | null;
}

/** The key of a value: equal values have one, texts without regard to case. */
export function keyOf(value: Value): string {
  if (typeof value === "number") return `n${value}`;
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  return value === null ? "e" : `b${isError(value) ? value.code : value}`;
}

export function readCriterion(value: Value): Criterion {
  if (typeof value !== "string") return plain(value ?? 0);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(value) ?? [];
  const wanted = readOperand(operand);
  if (operator === "" || operator === "=") return equal(wanted, operator);
  if (operator === "<>") {
    const { test } = equal(wanted, "=");
    return { test: (cell) => !test(cell), key: null };
  }
  return { test: (cell) => ordered(cell, operator, wanted), key: null };
}

function plain(value: Value): Criterion {
  const key = keyOf(value);
  return { test: (cell) => keyOf(cell) === key || isNumeral(cell, value), key };
}

/** A text that looks like the number is counted with it, as Excel does. */
function isNumeral(cell: Value, number: Value): boolean {
  return typeof cell === "string" && typeof number === "number" && numberOf(cell) === number;
}

function readOperand(text: string): Value {
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  return numberOf(text) ?? text;
}

function equal(wanted: Value, operator: string): Criterion {
  if (wanted === "") {
    const test = (cell: Value) => cell === null || (operator === "" && cell === "");
    return { test, key: null };
  }
  if (typeof wanted !== "string") return plain(wanted);
  if (/[*?~]/.test(wanted)) {
    const pattern = wildcard(wanted);
    return { test: (cell) => typeof cell === "string" && pattern.test(cell), key: null };
  }
  const key = keyOf(wanted);
  return { test: (cell) => keyOf(cell) === key, key };
}

function ordered(cell: Value, operator: string, wanted: Value): boolean {
  if (cell === null || isError(cell) || typeof cell !== typeof wanted) return false;
  const order = compareValues(cell, wanted);
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}

/** `*` is any text, `?` one character, `~` takes the next one as it is. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, (_, literal, any, sign) => {
    if (literal !== undefined) return `\\${String(literal)}`;
    return any === undefined ? `\\${String(sign)}` : any === "*" ? "[^]*" : "[^]";
  });
  return new RegExp(`^${source}$`, "iu");
}

/** Whether the criterion of MATCH or VLOOKUP is a pattern. */
export const hasWildcard = (value: Value): value is string =>
  typeof value === "string" && /[*?~]/.test(value);
