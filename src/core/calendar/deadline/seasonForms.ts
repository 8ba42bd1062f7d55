/** Quarters, half-years and fixed holidays: 一季度, 三季度末前, 上半年, 国庆节前. */

import { addDays, isoDate } from "../isoDate";
import { halfYearPeriod, monthsPeriod, quarterPeriod } from "../period";
import type { Deadline, DeadlineForm } from "./deadline";
import {
  beforePiece,
  beforeStartOf,
  byEndOf,
  inPeriod,
  readCount,
  readYear,
  untilPiece,
  yearPiece,
} from "./pieces";
import type { Period } from "../period";

const ends = "(底|末)";

/** 一季度, 第三季度, 1季度末前; 三季度前 ends with the second. */
export const quarter: DeadlineForm = {
  name: "quarter",
  pattern: `${untilPiece}${yearPiece}?(?<!前)第?([一二三四1-4])季度${ends}?${beforePiece}?`,
  read: ([yearText, number, end, before], context) => {
    const period = quarterPeriod(readYear(yearText, context.year), readCount(number));
    return boundedBy(period, end, before);
  },
};

/** 前三季度: from January on. */
export const firstQuarters: DeadlineForm = {
  name: "first quarters",
  pattern: `${yearPiece}?前([二两三23])个?季度`,
  read: ([yearText, count], context) =>
    inPeriod(monthsPeriod(readYear(yearText, context.year), 1, readCount(count) * 3)),
};

/** 上半年, 下半年; 上半年底, 上半年前. */
export const halfYear: DeadlineForm = {
  name: "half-year",
  pattern: `${untilPiece}${yearPiece}?([上下])半年${ends}?${beforePiece}?`,
  read: ([yearText, which, end, before], context) => {
    const period = halfYearPeriod(readYear(yearText, context.year), which === "上" ? 1 : 2);
    return boundedBy(period, end, before);
  },
};

/** Month and day on which the holiday begins; 春节 and 中秋 wander and so name no date. */
const holidays: Readonly<Record<string, readonly [month: number, day: number]>> = {
  五一: [5, 1],
  劳动节: [5, 1],
  六一: [6, 1],
  儿童节: [6, 1],
  七一: [7, 1],
  建党节: [7, 1],
  八一: [8, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆: [10, 1],
  十一: [10, 1],
};

/** 国庆节前 is due on the day before; 元旦前 on the year's last day. */
export const holiday: DeadlineForm = {
  name: "holiday",
  pattern: `${yearPiece}?“?(${Object.keys(holidays).join("|")}|元旦)”?(?:国际劳动节|国际儿童节|黄金周|小?长假|节日?|期间)?(?:假期)?(?:来临|到来)?之?前`,
  read: ([yearText, name = ""], context) => {
    const start = holidays[name];
    const year = readYear(yearText, context.year);
    if (start !== undefined) {
      return { kind: "limit", start: null, due: addDays(isoDate(year, ...start), -1) };
    }
    // 2022年元旦前 is the end of 2021, a bare 元旦前 the end of the work's year.
    const lastYear = yearText === undefined ? year : year - 1;
    return { kind: "limit", start: null, due: isoDate(lastYear, 12, 31) };
  },
};

function boundedBy(period: Period, end: string | undefined, before: string | undefined): Deadline {
  if (end !== undefined) return byEndOf(period);
  if (before === undefined) return inPeriod(period);
  // 上半年前 and 一季度前 can only mean their own end.
  return period.start.endsWith("-01-01") ? byEndOf(period) : beforeStartOf(period);
}
