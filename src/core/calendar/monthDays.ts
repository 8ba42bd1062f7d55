/** A month's first and last day, remembered: a ledger has a dozen months and thousands of reports. */

import type { YearMonth } from "../ledger/duty";
import type { IsoDate } from "../notice/notice";
import { firstDayOf, lastDayOf } from "./yearMonth";

export interface MonthDays {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const known = new Map<YearMonth, MonthDays>();

/** @throws RangeError where `month` is no `YYYY-MM` month */
export function monthDays(month: YearMonth): MonthDays {
  let days = known.get(month);
  if (!days) {
    days = { first: firstDayOf(month), last: lastDayOf(month) };
    known.set(month, days);
  }
  return days;
}
