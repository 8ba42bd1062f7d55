/** Which months a ledger asks reports for, and how their columns are headed. */

import { monthsFrom, yearMonth, yearMonthOf } from "../calendar/yearMonth";
import type { IsoDate } from "../notice/notice";
import type { YearMonth } from "./duty";
import { monthHeaders } from "./vocabulary";

/** From the month of issue, where that lies in `year`, else from January, to December. */
export function reportingMonths(year: number, issuedOn: IsoDate | null): readonly YearMonth[] {
  const first = issuedOn?.startsWith(`${year}-`) ? yearMonthOf(issuedOn) : yearMonth(year, 1);
  return monthsFrom(first, yearMonth(year, 12));
}

/** The two headers of a month; with the year where it is not the ledger's own. */
export function headersOf(month: YearMonth, year: number): { value: string; narrative: string } {
  const prefix = month.startsWith(`${year}-`) ? "" : `${month.slice(0, 4)}年`;
  const number = Number(month.slice(5));
  return {
    value: prefix + monthHeaders.value(number),
    narrative: prefix + monthHeaders.narrative(number),
  };
}

/** Which month and which half of its pair a header names; null for any other header. */
export function parseMonthHeader(
  header: string,
  year: number,
): { month: YearMonth; field: "value" | "narrative" } | null {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(完成值|进展)$/.exec(header.trim());
  if (!match) return null;
  const number = Number(match[2]);
  if (number < 1 || number > 12) return null;
  const month = yearMonth(Number(match[1] ?? year), number);
  return { month, field: match[3] === "完成值" ? "value" : "narrative" };
}
