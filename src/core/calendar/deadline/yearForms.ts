/** Years: 年底前, 年内, 到2025年, 3年内, “十四五”末. */

import { isoDate } from "../isoDate";
import { fiveYearPlanPeriod, halfYearPeriod, yearPeriod } from "../period";
import type { DeadlineForm } from "./deadline";
import {
  beforePiece,
  byEndOf,
  countPiece,
  inPeriod,
  rangePiece,
  readCount,
  readYear,
  untilPiece,
  yearPiece,
} from "./pieces";

/** No 3年底, 几年内; but 省道S237年底前, whose number is a road. */
const noNumberBefore = "(?<!(?<!\\d)\\d{1,2})(?<![一二两三四五六七八九十几数多])";

/** 年底前, 年末, 今年底, 2021年年底前, 本年度末. */
export const yearEnd: DeadlineForm = {
  name: "year end",
  pattern: `${untilPiece}(?:${yearPiece}年?|${noNumberBefore}年)(?:底|末)${beforePiece}?`,
  read: ([yearText], context) => byEndOf(yearPeriod(readYear(yearText, context.year))),
};

/** 年中前, 2021年中. */
export const midYear: DeadlineForm = {
  name: "mid-year",
  pattern: `${untilPiece}(?:${yearPiece}年?中(?:前|之前)?(?![\\u4e00-\\u9fff])|${noNumberBefore}年中(?:前|之前))`,
  read: ([yearText], context) => byEndOf(halfYearPeriod(readYear(yearText, context.year), 1)),
};

/** 年内, 2021年内, 本年度内. */
export const withinYear: DeadlineForm = {
  name: "within the year",
  pattern: `${untilPiece}(?:${yearPiece}年?度?|${noNumberBefore}年度?)(?:之|以)?内(?![部外容蒙])`,
  read: ([yearText], context) => byEndOf(yearPeriod(readYear(yearText, context.year))),
};

/** 3年内, 两年之内, 未来五年内, 3—5年内, 用三年时间: the work's year is the first. */
export const withinYears: DeadlineForm = {
  name: "within years",
  pattern: `(?:在|用|利用)?(?:未来|今后)?(?<![\\d.第]|[-一二两三四五六七八九十])(?:${countPiece}(?:-|至|到))?${countPiece}年(?:左右)?(?:的?时间)?(?:(?:之|以)?内(?![部外容])|(?<=时间)(?:之|以)?内?)`,
  read: ([, count], context) => {
    const years = readCount(count);
    if (years < 1 || years > 30) return null;
    return { kind: "years", start: null, due: isoDate(context.year + years - 1, 12, 31) };
  },
};

/** 2025年前 allows no day of 2025. */
export const beforeYear: DeadlineForm = {
  name: "before a year",
  pattern: `${untilPiece}(20\\d{2}年)${beforePiece}`,
  read: ([yearText], context) => byEndOf(yearPeriod(readYear(yearText, context.year) - 1)),
};

/** 2021—2023年, 2021年至2023年. */
export const yearRange: DeadlineForm = {
  name: "year range",
  pattern: `(?<![\\d.])(20\\d{2})年?${rangePiece}(20\\d{2})年(?![度底末])`,
  read: ([first, last]) => {
    const [start, due] = [yearPeriod(readCount(first)).start, yearPeriod(readCount(last)).due];
    return start > due ? null : inPeriod({ start, due });
  },
};

/** 到2025年 is a limit, 2022年 alone a period. */
export const wholeYear: DeadlineForm = {
  name: "whole year",
  pattern: "(到|至)?(20\\d{2}年|[明后次翌去前]年)(?!度|[一-九1-4上下][季半])",
  read: ([until, yearText], context) => {
    const period = yearPeriod(readYear(yearText, context.year));
    return until === undefined ? { kind: "wholeYear", ...period } : byEndOf(period);
  },
};

/** “十四五”末 is a limit, “十四五”期间 a period; the bare name of the plan is no time. */
export const fiveYearPlan: DeadlineForm = {
  name: "five-year plan",
  pattern: `${untilPiece}“?(十[一二三四五六七八九]?)五”?(?:规划)?(?:(?:期|时期)?(末)${beforePiece}?|期间|时期)`,
  read: ([plan, end]) => {
    const period = fiveYearPlanPeriod(readCount(plan));
    return end === undefined ? inPeriod(period) : byEndOf(period);
  },
};
