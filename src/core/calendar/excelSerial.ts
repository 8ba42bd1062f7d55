/** Days as Excel's serial numbers in the 1900 date system. */

import type { IsoDate } from "../notice/notice";
import { dateOfDayNumber, dayNumber } from "./isoDate";

// Excel takes 1900 for a leap year: serial 60 is its 29 February 1900, which never was.
const phantomDay = 60;
const dayZeroBeforePhantom = dayNumber("1899-12-31");
const dayZeroAfterPhantom = dayNumber("1899-12-30");
const lastSerial = 2_958_465;

/**
 * @example toSerial("2021-06-30") // 44377
 * @throws RangeError for days before 1 January 1900, which Excel cannot hold
 */
export function toSerial(date: IsoDate): number {
  const beforePhantom = dayNumber(date) - dayZeroBeforePhantom;
  if (beforePhantom < 1) throw new RangeError(`before Excel's first day: ${date}`);
  return beforePhantom < phantomDay ? beforePhantom : dayNumber(date) - dayZeroAfterPhantom;
}

/**
 * The day of a serial number; a time of day (the fraction) is cut off.
 * Null for what is no day: below 1, beyond 31 December 9999, and the phantom 60.
 */
export function fromSerial(serial: number): IsoDate | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= lastSerial) || day === phantomDay) return null;
  return dateOfDayNumber(day + (day < phantomDay ? dayZeroBeforePhantom : dayZeroAfterPhantom));
}
