import { readNumber } from "../../calendar/chineseNumber";

const year =
  /(?<![-—－–~至到\d])(\d{4}|[〇零○一二三四五六七八九]{4})\s*(?:年度?|学年)(?!\s*[-—－–~至到]\s*\d{4})/;

/** The year that a title is about; a span of years (2021—2023年) is none. */
export function yearOfTitle(title: string | null): number | null {
  const digits = year.exec(title ?? "")?.[1];
  const value = digits === undefined ? null : readNumber(digits);
  return value !== null && value >= 1949 && value <= 2100 ? value : null;
}
