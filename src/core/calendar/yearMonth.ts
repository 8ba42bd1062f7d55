/** Months as `YYYY-MM` strings. */

import type { YearMonth } from "../ledger/duty";
import type { IsoDate } from "../notice/notice";
import { isoDate, monthEnd, partsOf } from "./isoDate";

/** @throws RangeError where there is no such month */
export function yearMonth(year: number, month: number): YearMonth {
  return isoDate(year, month, 1).slice(0, 7);
}

export function yearMonthOf(date: IsoDate): YearMonth {
  const { year, month } = partsOf(date);
  return yearMonth(year, month);
}

/** @throws RangeError where `month` is no `YYYY-MM` month */
export function firstDayOf(month: YearMonth): IsoDate {
  const { year, month: number } = partsOf(`${month}-01`);
  return isoDate(year, number, 1);
}

export function lastDayOf(month: YearMonth): IsoDate {
  const { year, month: number } = partsOf(`${month}-01`);
  return monthEnd(year, number);
}

export function nextMonth(month: YearMonth): YearMonth {
  return addToMonth(month, 1);
}

export function previousMonth(month: YearMonth): YearMonth {
  return addToMonth(month, -1);
}

/** The month `count` months later; earlier where `count` is negative. */
export function addToMonth(month: YearMonth, count: number): YearMonth {
  const { year, month: number } = partsOf(`${month}-01`);
  const months = year * 12 + number - 1 + count;
  return yearMonth(Math.floor(months / 12), (months % 12) + 1);
}

/** All months from `from` to `to`, both included; none where `to` comes first. */
export function monthsFrom(from: YearMonth, to: YearMonth): YearMonth[] {
  const months: YearMonth[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month);
  return months;
}
