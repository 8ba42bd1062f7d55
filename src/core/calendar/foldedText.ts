/**
 * A text as the grammars of dates and figures read it: half-width digits and letters, Chinese
 * punctuation, no white space – so that “６ 月 底前” and “6月底前” are one phrase – with the way
 * back to the place in the text as printed.
 */

import type { Span } from "../notice/notice";

export interface FoldedText {
  readonly source: string;
  readonly text: string;
  /** Where white space was left out, in reading order. */
  readonly cuts: readonly Cut[];
}

/** From `at` in the folded text on, the source is `removed` characters ahead. */
interface Cut {
  readonly at: number;
  readonly removed: number;
}

const otherShapes: Readonly<Record<string, string>> = {
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "!": "！",
  "?": "？",
  "〔": "（",
  "〕": "）",
  "[": "（",
  "]": "）",
  "【": "（",
  "】": "）",
  "﹪": "%",
  "―": "-",
  "—": "-",
  "–": "-",
  "─": "-",
  "~": "-",
  "〜": "-",
  "∼": "-",
  "「": "“",
  "」": "”",
  "『": "“",
  "』": "”",
  "‘": "“",
  "’": "”",
};

// Runs of white space, and single characters to be folded; ，：；（）！？ are the shapes folded to.
const oddities =
  /[\s\u200b\u2060]+|[,;:()!?[\]~"〔〕【】﹪―—–─〜∼「」『』‘’]|[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e]/g;
const latin = /[0-9A-Za-z.０-９]/;

export function foldText(source: string): FoldedText {
  const cuts: Cut[] = [];
  let text = "";
  let removed = 0;
  let copied = 0;
  let quoteOpen = false;
  for (const { 0: odd, index } of source.matchAll(oddities)) {
    const shape = foldOddity(source, odd, index, quoteOpen);
    if (odd === '"' || odd === "＂") quoteOpen = !quoteOpen;
    text += source.slice(copied, index) + shape;
    copied = index + odd.length;
    if (shape.length < odd.length) {
      removed += odd.length - shape.length;
      cuts.push({ at: text.length, removed });
    }
  }
  return { source, text: text + source.slice(copied), cuts };
}

/** Where a stretch of the folded text stands in the source, outer white space left out. */
export function spanOf(folded: FoldedText, start: number, end: number): Span {
  const first = sourceOffset(folded, start);
  return { start: first, end: end > start ? sourceOffset(folded, end - 1) + 1 : first };
}

/** The words of a stretch as printed, white space between Chinese characters left out. */
export function wordsOf(folded: FoldedText, start: number, end: number): string {
  const span = spanOf(folded, start, end);
  return folded.source
    .slice(span.start, span.end)
    .replace(/[\s\u200b\u2060]+/g, (_, at: number, words: string) =>
      latin.test(words.charAt(at - 1)) &&
      /^[\s\u200b\u2060]+[0-9A-Za-z.]/.test(words.slice(at, at + 20))
        ? " "
        : "",
    );
}

function foldOddity(source: string, odd: string, at: number, quoteOpen: boolean): string {
  if (odd === ",") return isThousandsComma(source, at) ? "," : "，";
  if (odd === '"' || odd === "＂") return quoteOpen ? "”" : "“";
  const code = odd.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : odd;
  if (narrow.trim() !== "" && !/[\u200b\u2060]/.test(narrow)) return otherShapes[narrow] ?? narrow;
  // White space holds two numbers or Latin words apart: 国道 207 6 月底前 is not 2076 月.
  if (/\n/.test(odd) && opensLabelledLine(source, at, at + odd.length)) return "。";
  const apart = latin.test(source.charAt(at - 1)) && latin.test(source.charAt(at + odd.length));
  return apart ? " " : "";
}

/** 新建改建公路60公里 ⏎ 建设内容：…: a line that opens with a label parts from a line without a stop. */
function opensLabelledLine(source: string, end: number, start: number): boolean {
  if (!/[\u4e00-\u9fff\d）)”]/.test(source.charAt(end - 1))) return false;
  return /^[\u4e00-\u9fff]{2,8}[:：]/.test(source.slice(start, start + 10));
}

/** 1,200 is one number; a half-width comma elsewhere ends a clause. */
function isThousandsComma(source: string, at: number): boolean {
  return /\d/.test(source.charAt(at - 1)) && /^\d{3}(?!\d)/.test(source.slice(at + 1, at + 5));
}

function sourceOffset({ cuts }: FoldedText, at: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return at + (cuts[low - 1]?.removed ?? 0);
}
