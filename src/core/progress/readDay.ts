/** Reads the day that a unit meant where 办结日期 holds text. */

import { isCalendarDay, isoDate } from "../calendar/isoDate";
import type { IsoDate } from "../notice/notice";

const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const withoutYear = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/;

/** 2021.6.28, 2021年6月28日, 20210628, 6月28日 (in `year`), in any width; null for anything else. */
export function readDay(text: string, year: number): IsoDate | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const match = full.exec(plain) ?? compact.exec(plain);
  const short = match ? null : withoutYear.exec(plain);
  const parts = match ? match.slice(1) : short ? [String(year), ...short.slice(1)] : null;
  if (!parts) return null;
  const [y = 0, m = 0, d = 0] = parts.map(Number);
  return isCalendarDay(y, m, d) ? isoDate(y, m, d) : null;
}
