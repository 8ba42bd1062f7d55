/** The pieces that time phrases are made of: years, small numbers, 前, 底. */

import { addDays } from "../isoDate";
import { readNumber } from "../chineseNumber";
import type { Period } from "../period";
import type { Deadline } from "./deadline";

/** 2021年, 二〇二一年, 今年, 本年度 … one group, read by `readYear`. */
export const yearPiece =
  "(20\\d{2}年|二[〇零○][一二三四五六七八九〇零○]{2}年|[今明后本当次翌来去前]年度?)";
/** A number of one or two digits, printed either way. */
export const countPiece = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})";
/** Not 2021.6月; but 1.9月底前, where 1. numbers a list. */
export const monthStart = "(?<!\\d|\\d{4}\\.)(\\d{1,2}|十?[一二三四五六七八九]|十)";
export const monthPiece = `${monthStart}月`;
export const beforePiece = "(之前|以前|前(?!后|期))";
/** 到2025年, 至6月底, 在年底前: part of the phrase. */
export const untilPiece = "(?:到|至|于|在)?";
export const rangePiece = "(?:起?至|起?到|-{1,2})";

const relativeYears: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  当: 0,
  明: 1,
  次: 1,
  翌: 1,
  来: 1,
  后: 2,
  去: -1,
  前: -2,
};

/** The year a year piece names; `otherwise` where there is none. */
export function readYear(text: string | undefined, current: number, otherwise = current): number {
  if (text === undefined || text === "") return otherwise;
  const relative = relativeYears[text.charAt(0)];
  return relative === undefined ? (readNumber(text.slice(0, -1)) ?? otherwise) : current + relative;
}

export function readCount(text: string | undefined): number {
  return readNumber(text ?? "") ?? 0;
}

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

export function inPeriod(period: Period): Deadline {
  return { kind: "period", ...period };
}

export function byEndOf(period: Period): Deadline {
  return { kind: "limit", start: null, due: period.due };
}

/** 6月前 allows no day of June: it is due on 31 May. */
export function beforeStartOf(period: Period): Deadline {
  return { kind: "limit", start: null, due: addDays(period.start, -1) };
}
