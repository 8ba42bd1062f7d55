/** Months and their parts: 6月底前, 8月, 5月中旬, 5—10月, 本月底前. */

import { monthsPeriod, tenDaysPeriod, type Period, type TenDays } from "../period";
import { addMonths, partsOf } from "../isoDate";
import type { Deadline, DeadlineForm } from "./deadline";
import {
  beforePiece,
  beforeStartOf,
  byEndOf,
  inPeriod,
  isMonth,
  monthPiece,
  monthStart,
  rangePiece,
  readCount,
  readYear,
  untilPiece,
  yearPiece,
} from "./pieces";

const ends = "月底|月末|底|末";
const tenDayParts: Readonly<Record<string, TenDays>> = {
  上旬: "上旬",
  初: "上旬",
  中旬: "中旬",
  下旬: "下旬",
};

/** 5—10月, 6至8月, 2021年11月至次年3月. */
export const monthRange: DeadlineForm = {
  name: "month range",
  pattern: `${untilPiece}${yearPiece}?${monthStart}月?份?${rangePiece}${yearPiece}?${monthPiece}份?(?:${ends})?${beforePiece}?`,
  read: ([firstYear, firstMonth, lastYear, lastMonth], context) => {
    const from = readYear(firstYear, context.year);
    const [first, last] = [readCount(firstMonth), readCount(lastMonth)];
    if (!isMonth(first) || !isMonth(last)) return null;
    const to = readYear(lastYear, context.year, last < first ? from + 1 : from);
    const period = {
      start: monthsPeriod(from, first, first).start,
      due: monthsPeriod(to, last, last).due,
    };
    return period.start <= period.due ? inPeriod(period) : null;
  },
};

/** 6月底前, 6月前, 8月份, 5月中旬, 2021年9月末. */
export const month: DeadlineForm = {
  name: "month",
  pattern: `${untilPiece}${yearPiece}?${monthPiece}份?(上旬|中下旬|中旬|下旬|初|${ends})?${beforePiece}?`,
  read: ([yearText, monthText, part, before], context) => {
    const [year, number] = [readYear(yearText, context.year), readCount(monthText)];
    if (!isMonth(number)) return null;
    if (part !== undefined && /[底末]$/.test(part))
      return byEndOf(monthsPeriod(year, number, number));
    const period = partOfMonth(year, number, part);
    return before === undefined ? inPeriod(period) : beforeStart(period, yearText);
  },
};

/** 本月底前, 下月底前: counted from the date of issue. */
export const currentMonth: DeadlineForm = {
  name: "current month",
  pattern: `(本|下)个?月(?:${ends})${beforePiece}?`,
  read: ([which], { issuedOn }) => {
    if (issuedOn === null) return null;
    const { year, month: number } = partsOf(which === "下" ? addMonths(issuedOn, 1) : issuedOn);
    return byEndOf(monthsPeriod(year, number, number));
  },
};

function partOfMonth(year: number, number: number, part: string | undefined): Period {
  if (part === "中下旬") {
    return {
      ...tenDaysPeriod(year, number, "下旬"),
      start: tenDaysPeriod(year, number, "中旬").start,
    };
  }
  const tenDays = part === undefined ? undefined : tenDayParts[part];
  return tenDays === undefined
    ? monthsPeriod(year, number, number)
    : tenDaysPeriod(year, number, tenDays);
}

/** 1月前 without a year cannot mean the year before the work: January itself is left. */
function beforeStart(period: Period, yearText: string | undefined): Deadline {
  return yearText === undefined && period.start.endsWith("-01-01")
    ? byEndOf(period)
    : beforeStartOf(period);
}
