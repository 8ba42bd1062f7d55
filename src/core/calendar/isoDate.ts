/** Calendar days as `YYYY-MM-DD` strings: pure arithmetic on the Gregorian calendar, no clock, no zone. */

import type { IsoDate } from "../notice/notice";

const dayLength = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month (1–12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True where the three numbers name a day between the years 1 and 9999. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return (
    [year, month, day].every(Number.isInteger) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * @example isoDate(2021, 6, 30) // "2021-06-30"
 * @throws RangeError where there is no such day (30 February)
 */
export function isoDate(year: number, month: number, day: number): IsoDate {
  if (!isCalendarDay(year, month, day)) {
    throw new RangeError(`no such day: ${[year, month, day].join("-")}`);
  }
  return [String(year).padStart(4, "0"), pad(month), pad(day)].join("-");
}

/** The last day of a month, e.g. `monthEnd(2024, 2)` is 2024-02-29. */
export function monthEnd(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month));
}

export function isIsoDate(text: string): boolean {
  return readParts(text) !== null;
}

/** @throws RangeError where `date` is no `YYYY-MM-DD` day */
export function partsOf(date: IsoDate): DateParts {
  const parts = readParts(date);
  if (parts === null) throw new RangeError(`not a day: ${date}`);
  return parts;
}

/** Days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** @throws RangeError where the result leaves the years 1–9999 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day `months` later, or the month's last day where it is shorter (31 January + 1 → 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return isoDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Days since 1 January 1970, negative before it. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  // setUTCFullYear, because Date.UTC reads the years 0–99 as 1900–1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayLength;
}

/** The inverse of `dayNumber`. */
export function dateOfDayNumber(number: number): IsoDate {
  const date = new Date(number * dayLength);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function readParts(text: string): DateParts | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return isCalendarDay(year, month, day) ? { year, month, day } : null;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
