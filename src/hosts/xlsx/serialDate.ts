/** Days as Excel counts them: serial numbers of the 1900 date system. */

import type { IsoDate } from "../../core/notice/notice";

const dayLength = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** Excel takes 1900 for a leap year: serials below this one are one too high by the calendar. */
const firstTrueSerial = 61;

/** From the 1904 date system (old Excel for Mac) to the 1900 one. */
export const offset1904 = 1462;

/**
 * `1900-01-01` → 1, `2021-06-30` → 44377.
 *
 * @returns null for days before 1900, which Excel cannot express.
 * @throws Error where `date` is no day of the calendar.
 */
export function serialOfDate(date: IsoDate): number | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new Error(`not a calendar day: ${date}`);
  }
  const serial = (time - dayZero) / dayLength;
  const counted = serial < firstTrueSerial ? serial - 1 : serial;
  return counted < 1 ? null : counted;
}
