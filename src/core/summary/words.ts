/** Small wordings that sheets, reminders and circulars share. */

import { partsOf } from "../calendar/isoDate";
import type { YearMonth } from "../ledger/duty";
import type { LedgerSource } from "../ledger/ledger";
import type { IsoDate } from "../notice/notice";
import { officeWords } from "./vocabulary";

/** 2021年9月30日 */
export function chineseDay(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}

/** 6月、7月 */
export function chineseMonths(months: readonly YearMonth[]): string {
  return months.map((month) => `${Number(month.slice(5))}月`).join("、");
}

/** 一 … 十, 十一 … 九十九; beyond that digits. */
export function chineseNumeral(number: number): string {
  const digits = "零一二三四五六七八九";
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number < 1 || number > 99) return String(number);
  const head = tens === 0 ? "" : `${tens === 1 ? "" : digits.charAt(tens)}十`;
  return head + (ones === 0 ? "" : digits.charAt(ones));
}

/** 《通知的标题》（文号） */
export function citeSource({ title, documentNumber }: LedgerSource): string {
  return `《${title}》${documentNumber === null ? "" : `（${documentNumber}）`}`;
}

/** Who reminds and circulates: a government's own office, any other issuer itself. */
export function officeOf({ issuer }: LedgerSource): string {
  if (issuer === null) return officeWords.unknown;
  return issuer.endsWith("政府") ? issuer + officeWords.office : issuer;
}

/** Takes out the spaces between Chinese characters and figures, which official documents have not. */
export function closeUp(text: string): string {
  return text.replace(
    /(?<=[\u4e00-\u9fff：，。、；]) +(?=\d)|(?<=[\d%]) +(?=[\u4e00-\u9fff])/g,
    "",
  );
}
