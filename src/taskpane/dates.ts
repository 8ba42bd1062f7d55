/** Says days and months as people read them. */

import type { YearMonth } from "../core/ledger/duty";
import type { IsoDate } from "../core/notice/notice";
import type { Say } from "./pane";

/** `2021-06-30` → 2021 年 6 月 30 日. */
export function sayDay(day: IsoDate, say: Say): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return say("pane-day", { year, month: Number(month), date: Number(date), iso: day });
}

/** `2021-06` → 2021 年 6 月. */
export function sayMonth(month: YearMonth, say: Say): string {
  return say("pane-month", { year: month.slice(0, 4), month: Number(month.slice(5)), iso: month });
}

/** The first to the last month: 2021 年 6 月至 12 月. */
export function sayMonths(months: readonly YearMonth[], say: Say): string {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return "";
  if (first === last) return sayMonth(first, say);
  const [year, month] = [first.slice(0, 4), Number(first.slice(5))];
  return last.startsWith(year)
    ? say("pane-months", { year, first: month, last: Number(last.slice(5)), from: first, to: last })
    : say("pane-months-across", { first: sayMonth(first, say), last: sayMonth(last, say) });
}
