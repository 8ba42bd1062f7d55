/** Text: parts, lengths, searches and formats. */

import { format as formatNumber } from "numfmt";
import { wildcard } from "../criteria";
import { valuesOf } from "../reader";
import { FormulaError, isError, isGrid, numberOf, toNumber, toText, type Value } from "../values";
import { ofRanges, ofValues, type Functions } from "./call";

/** A function of a text and of numbers behind it. */
const ofText = (least: number, most: number, reckon: (text: string, ...rest: number[]) => Value) =>
  ofValues(least, most, ([first = null, ...rest]) => {
    const text = toText(first);
    const numbers = rest.map(toNumber);
    return isError(text) ? text : (numbers.find(isError) ?? reckon(text, ...(numbers as number[])));
  });

const texts = (least: number, most: number, reckon: (...texts: string[]) => Value) =>
  ofValues(least, most, (values) => reckon(...values.map((value) => toText(value) as string)));

const concatenate = ofRanges((args) => {
  let joined = "";
  for (const arg of args) {
    const result = arg.result();
    for (const value of isGrid(result) ? valuesOf(result) : [result]) {
      const text = toText(value);
      if (isError(text)) return text;
      joined += text;
    }
  }
  return joined;
});

function find(wanted: string, text: string, from: number, pattern: RegExp | null): Value {
  const start = Math.max(0, from - 1);
  const place = pattern ? text.slice(start).search(pattern) : text.slice(start).indexOf(wanted);
  return place < 0 ? FormulaError.wrongKind : start + place + 1;
}

const searching = (patterned: boolean) =>
  ofValues(2, 3, ([wanted = null, within = null, from = 1]) => {
    const [text, whole, start] = [toText(wanted), toText(within), toNumber(from)];
    if (isError(text) || isError(whole) || isError(start)) return FormulaError.wrongKind;
    const pattern = patterned ? new RegExp(wildcard(text).source.slice(1, -1), "iu") : null;
    return find(text, whole, start, pattern);
  });

function substitute([first = null, second = null, third = null, which]: readonly Value[]): Value {
  const [text, old, fresh] = [first, second, third].map((value) => toText(value) as string);
  if (text === undefined || old === undefined || fresh === undefined) return FormulaError.wrongKind;
  if (old === "") return text;
  if (which === undefined) return text.replaceAll(old, fresh);
  const pieces = text.split(old);
  const nth = Number(toNumber(which));
  if (nth >= pieces.length) return text;
  return pieces.slice(0, nth).join(old) + fresh + pieces.slice(nth).join(old);
}

/** TEXT: a number in a format; text goes through the format's fourth section, if any. */
function format(value: Value, pattern: string): Value {
  const number = typeof value === "string" ? (numberOf(value) ?? value) : toNumber(value);
  try {
    return formatNumber(pattern, isError(number) ? 0 : number, { locale: "zh-CN" });
  } catch {
    // The format is none that can be read, which Excel answers in the same way.
    return FormulaError.wrongKind;
  }
}

export const textFunctions: Functions = {
  LEN: ofText(1, 1, (text) => text.length),
  TRIM: ofText(1, 1, (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  LEFT: ofText(1, 2, (text, count = 1) => text.slice(0, count)),
  RIGHT: ofText(1, 2, (text, count = 1) => (count === 0 ? "" : text.slice(-count))),
  MID: ofText(3, 3, (text, from = 1, count = 0) => text.slice(from - 1, from - 1 + count)),
  UPPER: ofText(1, 1, (text) => text.toUpperCase()),
  LOWER: ofText(1, 1, (text) => text.toLowerCase()),
  REPT: ofText(2, 2, (text, count = 0) => text.repeat(Math.max(0, Math.trunc(count)))),
  VALUE: ofText(1, 1, (text) => numberOf(text) ?? FormulaError.wrongKind),
  EXACT: texts(2, 2, (one, other) => one === other),
  SUBSTITUTE: ofValues(3, 4, substitute),
  FIND: searching(false),
  SEARCH: searching(true),
  CONCATENATE: concatenate,
  CONCAT: concatenate,
  TEXT: ofValues(2, 2, ([value = null, pattern = null]) => {
    const text = toText(pattern);
    return isError(text) ? text : format(value, text);
  }),
};
