/** Reads single cell values the way a person would read the cell. */

import { fromSerial } from "../calendar/excelSerial";
import { isCalendarDay, isoDate } from "../calendar/isoDate";
import type { IsoDate } from "../notice/notice";
import type { CellValue } from "../plan/contents";

/** The cell's text, without white space around it; empty for an empty cell. */
export function textIn(value: CellValue): string {
  return value === null ? "" : String(value).trim();
}

/** A number, also one that was typed as text; null for anything else. */
export function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return value;
  const text = textIn(value);
  if (text === "" || typeof value === "boolean") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** A day from a date cell (serial number) or from text such as 2021-6-28, 2021/6/28, 2021年6月28日. */
export function dateIn(value: CellValue): IsoDate | null {
  if (typeof value === "number") return fromSerial(value);
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(textIn(value));
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return isCalendarDay(year, month, day) ? isoDate(year, month, day) : null;
}
