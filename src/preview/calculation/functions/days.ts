/** Dates: serial numbers of the 1900 system and their parts. */

import { serialOf } from "../../host/model/typed";
import { FormulaError, isError, toNumber, toText, type Value } from "../values";
import { ofRanges, ofValues, type Functions } from "./call";

interface Parts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The day before the first that Excel counts, in days since 1970. */
const epoch = -25_569;

function partsOf(serial: number): Parts {
  const date = new Date((Math.floor(serial) + epoch) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const lastDay = (year: number, month: number): number => serialOf(year, month + 1, 0);

const part = (read: (parts: Parts) => number) =>
  ofValues(1, 1, ([value = null]) => {
    const serial = dayOf(value);
    if (isError(serial)) return serial;
    return serial < 0 ? FormulaError.impossibleNumber : read(partsOf(serial));
  });

/** A date's serial number, also from a text that writes one. */
function dayOf(value: Value): number | FormulaError {
  return typeof value === "string" ? dateValue(value) : toNumber(value);
}

/** 2021-6-28, 2021/6/28, 2021年6月28日; dots are no date to Excel. */
function dateValue(text: string): number | FormulaError {
  const match = /^\s*(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?\s*$/.exec(text);
  if (!match) return FormulaError.wrongKind;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const serial = serialOf(year, month, day);
  const { month: realMonth, day: realDay } = partsOf(serial);
  return realMonth === month && realDay === day ? serial : FormulaError.wrongKind;
}

const monthsOn = (reckon: (parts: Parts, months: number) => number) =>
  ofValues(2, 2, ([value = null, by = null]) => {
    const [serial, months] = [dayOf(value), toNumber(by)];
    if (isError(serial)) return serial;
    return isError(months) ? months : reckon(partsOf(serial), Math.trunc(months));
  });

export const dayFunctions: Functions = {
  TODAY: ofRanges((_args, reader) => Math.floor(reader.now())),
  NOW: ofRanges((_args, reader) => reader.now()),
  DATE: ofValues(3, 3, (values) => {
    const numbers = values.map(toNumber);
    const [year = 0, month = 0, day = 0] = numbers as number[];
    return numbers.find(isError) ?? serialOf(Math.trunc(year), Math.trunc(month), Math.trunc(day));
  }),
  DATEVALUE: ofValues(1, 1, ([value = null]) => {
    const text = toText(value);
    return isError(text) ? text : dateValue(text);
  }),
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  WEEKDAY: ofValues(1, 2, ([value = null, kind = 1]) => {
    const serial = dayOf(value);
    if (isError(serial)) return serial;
    const fromSunday = (((Math.floor(serial) - 1) % 7) + 7) % 7;
    return kind === 2 ? ((fromSunday + 6) % 7) + 1 : fromSunday + 1;
  }),
  EOMONTH: monthsOn(({ year, month }, by) => lastDay(year, month + by)),
  EDATE: monthsOn(({ year, month, day }, by) =>
    Math.min(serialOf(year, month + by, day), lastDay(year, month + by)),
  ),
};
