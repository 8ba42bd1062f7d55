/** Dates and months as people write them behind an option. */

import { isIsoDate } from "../core/calendar/isoDate";
import { monthsFrom } from "../core/calendar/yearMonth";
import { Failure } from "../core/failure";
import type { YearMonth } from "../core/ledger/duty";
import type { IsoDate } from "../core/notice/notice";

/** A ledger heads its columns with the month alone, so that a 13th would repeat a name. */
const mostMonths = 12;

/** @throws Failure `date-invalid` where `text` is no `YYYY-MM-DD` day. */
export function readDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Failure("date-invalid", { value: text });
  return text;
}

/**
 * Reads `2021-06..2021-12`, or one month.
 *
 * @throws Failure `months-invalid`
 */
export function readMonths(text: string): readonly YearMonth[] {
  const [from = "", to = from, ...rest] = text.split("..");
  const areMonths = [from, to].every((month) => isIsoDate(`${month}-01`));
  const months = areMonths && rest.length === 0 ? monthsUpTo(from, to) : [];
  if (months.length === 0) throw new Failure("months-invalid", { value: text });
  return months;
}

/** None where the range is longer than a ledger can be. */
function monthsUpTo(from: YearMonth, to: YearMonth): readonly YearMonth[] {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const months = years <= 1 ? monthsFrom(from, to) : [];
  return months.length <= mostMonths ? months : [];
}
