/** Single days and ranges of days: 6月30日前, 2021.6.30前, 2019年1月1日至12月31日. */

import { isCalendarDay, isoDate } from "../isoDate";
import type { IsoDate } from "../../notice/notice";
import type { Deadline, DeadlineForm } from "./deadline";
import {
  beforePiece,
  isMonth,
  byEndOf,
  monthPiece,
  rangePiece,
  readCount,
  readYear,
  untilPiece,
  yearPiece,
} from "./pieces";
import { monthsPeriod } from "../period";

const dayPiece = "(\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]";

/** 2019年1月1日至12月31日, 6月1日—30日. */
export const dayRange: DeadlineForm = {
  name: "day range",
  pattern: `${yearPiece}?${monthPiece}${dayPiece}?${rangePiece}${yearPiece}?(?:${monthPiece})?${dayPiece}止?`,
  read: ([firstYear, firstMonth, firstDay, lastYear, lastMonth, lastDay], context) => {
    const from = readYear(firstYear, context.year);
    const start = dayOf(
      from,
      readCount(firstMonth),
      firstDay === undefined ? 1 : readCount(firstDay),
    );
    const due = dayOf(
      readYear(lastYear, context.year, from),
      readCount(lastMonth ?? firstMonth),
      readCount(lastDay),
    );
    return start === null || due === null || start > due ? null : { kind: "window", start, due };
  },
};

/** 6月30日前 allows the 30th; 7月1日 is that day. */
export const day: DeadlineForm = {
  name: "day",
  pattern: `${untilPiece}${yearPiece}?${monthPiece}${dayPiece}${beforePiece}?`,
  read: ([yearText, month, dayText, before], context) => {
    const due = dayOf(readYear(yearText, context.year), readCount(month), readCount(dayText));
    return due === null ? null : onOrBefore(due, before);
  },
};

/** 2021.6.30前, 2021-06-30, 2021/6/30; 2021.6底前. A year and month alone need 底 or 前. */
export const numericDay: DeadlineForm = {
  name: "numeric day",
  pattern: `${untilPiece}(?<![\\d.])(20\\d{2})([./-])(\\d{1,2})(?:\\2(\\d{1,2})(?![\\d.])${beforePiece}?|(底前?|${beforePiece}))`,
  read: ([yearText, , monthText, dayText, before, monthEnd], context) => {
    const [year, month] = [readYear(`${yearText ?? ""}年`, context.year), readCount(monthText)];
    if (dayText !== undefined) {
      const due = dayOf(year, month, readCount(dayText));
      return due === null ? null : onOrBefore(due, before);
    }
    if (!isMonth(month)) return null;
    const last = monthEnd?.startsWith("底") === true ? month : month - 1;
    return isMonth(last) ? byEndOf(monthsPeriod(year, last, last)) : null;
  },
};

function onOrBefore(due: IsoDate, before: string | undefined): Deadline {
  return before === undefined
    ? { kind: "period", start: due, due }
    : { kind: "limit", start: null, due };
}

function dayOf(year: number, month: number, dayNumber: number): IsoDate | null {
  return isCalendarDay(year, month, dayNumber) ? isoDate(year, month, dayNumber) : null;
}
