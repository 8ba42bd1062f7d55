/** Named periods of a year: 旬, months, quarters, half-years, years, five-year plans. */

import type { IsoDate } from "../notice/notice";
import { isoDate, monthEnd } from "./isoDate";

/** From the first to the last day, both included. */
export interface Period {
  readonly start: IsoDate;
  readonly due: IsoDate;
}

/** 上旬 1–10 · 中旬 11–20 · 下旬 21–month's end. */
export type TenDays = "上旬" | "中旬" | "下旬";

export function tenDaysPeriod(year: number, month: number, part: TenDays): Period {
  const first = { 上旬: 1, 中旬: 11, 下旬: 21 }[part];
  const due = part === "下旬" ? monthEnd(year, month) : isoDate(year, month, first + 9);
  return { start: isoDate(year, month, first), due };
}

export function monthsPeriod(year: number, from: number, to: number): Period {
  return { start: isoDate(year, from, 1), due: monthEnd(year, to) };
}

/** `quarter` is 1–4. */
export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod(year, quarter * 3 - 2, quarter * 3);
}

/** `half` is 1 (上半年) or 2 (下半年). */
export function halfYearPeriod(year: number, half: number): Period {
  return monthsPeriod(year, half * 6 - 5, half * 6);
}

export function yearPeriod(year: number): Period {
  return monthsPeriod(year, 1, 12);
}

/** “十四五” is the fourteenth: 2021–2025, counted in fives from “一五” 1953 with the gap of 1963–1965. */
export function fiveYearPlanPeriod(plan: number): Period {
  const firstYear = 2021 + (plan - 14) * 5;
  return { start: isoDate(firstYear, 1, 1), due: isoDate(firstYear + 4, 12, 31) };
}
