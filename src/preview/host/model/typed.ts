/** What Excel makes of a string that is typed, or written through `values`: text is the last resort. */

import { shiftFormula } from "./formulaText";
import type { Cell, Scalar } from "./cells";

/** No number, date or amount is longer. */
const longestReadable = 60;

/** Serial number of a date in the 1900 system. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

/**
 * The cell that `content` becomes: a leading apostrophe makes text, a text format keeps text, a
 * leading = + - @ begins a formula, and numbers, percentages, amounts, dates and truth values are
 * read as such. `year` completes dates without one.
 */
export function readTyped(content: unknown, numberFormat: string, year: number): Cell {
  if (typeof content !== "string") return { value: isScalar(content) ? content : "" };
  if (numberFormat === "@") return { value: content };
  if (content.startsWith("'")) return { value: content.slice(1) };
  if (/^[=+@-]./.test(content)) return readFormulaLike(content, year);
  return { value: readValue(content, year) };
}

function readFormulaLike(content: string, year: number): Cell {
  const value = content.startsWith("=") ? content : readValue(content, year);
  if (typeof value === "number") return { value };
  return { value: "", formula: content.startsWith("=") ? content : `=${content}` };
}

function readValue(content: string, year: number): Scalar {
  if (content === "" || content.length > longestReadable) return content;
  const text = content.normalize("NFKC").trim();
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return readNumber(text) ?? readDate(text, year) ?? content;
}

function readNumber(text: string): number | null {
  const match = /^([+-])?[¥$]?([\d,]*\.?\d+|[\d,]+\.)(e[+-]?\d+)?(%)?$/i.exec(text);
  if (!match) return null;
  const [, sign = "", digits = "", exponent = "", percent] = match;
  const number = Number(`${sign}${digits.replaceAll(",", "")}${exponent}`);
  if (Number.isNaN(number)) return null;
  return percent === undefined ? number : number / 100;
}

function readDate(text: string, year: number): number | null {
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (full) return dateIfReal(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (short) return dateIfReal(year, Number(short[1]), Number(short[2]));
  const month = /^(\d{4})[-/年](\d{1,2})月?$/.exec(text);
  return month ? dateIfReal(Number(month[1]), Number(month[2]), 1) : null;
}

function dateIfReal(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? serialOf(year, month, day) : null;
}

/** The same entry written into every cell of a range: formulas follow their cells. */
export function copyOf(cell: Cell, rows: number, columns: number): Cell {
  if (cell.formula === undefined) return cell;
  return { ...cell, formula: shiftFormula(cell.formula, rows, columns) };
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === "number" || typeof value === "boolean";
