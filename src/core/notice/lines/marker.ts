/** Reads the numbering that opens a paragraph: 一、 （一） 1. 1、 （1） ① 第一条 —— … */

import { readNumber } from "../../calendar/chineseNumber";

export type MarkerStyle =
  | "chapter"
  | "section"
  | "subsection"
  | "article"
  | "task"
  | "point"
  | "decimal"
  | "bracketed"
  | "halfBracketed"
  | "circled"
  | "dash";

export interface Marker {
  readonly style: MarkerStyle;
  /** Null for a dash. */
  readonly value: number | null;
  /** As printed, e.g. `13.` or `（五）`. */
  readonly label: string;
}

/** The usual nesting, outermost first: a style stands inside every style of a lower rank. */
export const ranks: Readonly<Record<MarkerStyle, number>> = {
  chapter: 0,
  section: 1,
  article: 2,
  subsection: 2,
  task: 3,
  point: 3,
  decimal: 4,
  bracketed: 5,
  halfBracketed: 6,
  circled: 7,
  dash: 8,
};

const chinese = "[一二三四五六七八九十百]{1,5}";
const measured =
  "(?!\\s*(?:万|亿|千|百|%|％|个|家|人|公里|亩|平方|吨|元|倍|米|名|年|月|日|[A-Za-z]|以上|左右))";

const openings: readonly (readonly [MarkerStyle, RegExp])[] = [
  ["chapter", /^第([一二三四五六七八九十\d]{1,3})(?:章|部分|编|篇)[、：:\s]*/],
  ["article", /^第([一二三四五六七八九十百\d]{1,5})条[、：:\s]*/],
  ["section", new RegExp(`^(${chinese})[、.．﹒]\\s*`)],
  ["subsection", new RegExp(`^[（(]\\s*(${chinese})\\s*[）)]\\s*[、.．]?\\s*`)],
  ["task", /^(?:任务|举措|措施|事项)([一二三四五六七八九十]{1,3}|\d{1,3})\s*[：:、.．]\s*/],
  [
    "decimal",
    new RegExp(`^\\d{1,2}[.．](\\d{1,2})(?:[.．]\\d{1,2})?[\\s、.．]*${measured}(?=[^\\d\\s.．])`),
  ],
  ["point", /^(\d{1,3})\s*(?:[.．﹒](?=\d{4}\s*年|\d{1,2}\s*月|\d{1,3}[A-Za-z]|\D)|、(?!\d))\s*/],
  ["bracketed", /^[（(]\s*(\d{1,3})\s*[）)]\s*[、.．]?\s*/],
  ["halfBracketed", /^(\d{1,3})[）)]\s*/],
  ["circled", /^([①-⑳])\s*/],
  ["dash", /^(?:——|--|—|–|-(?=[\u4e00-\u9fff（“《])|[•●▪■◆▲★※☆◇□·])\s*/],
];

/** The numbering at the start of `text`, with the length that it takes; null where there is none. */
export function readMarker(text: string): (Marker & { readonly length: number }) | null {
  if (!/^[第一二三四五六七八九十百（(任举措事\d①-⑳—\-–•●▪■◆▲★※☆◇□·]/.test(text)) return null;
  for (const [style, opening] of openings) {
    const match = opening.exec(text);
    if (!match) continue;
    const value = markerValue(style, match[1]);
    if (value === null && style !== "dash") continue;
    return { style, value, label: match[0].trim(), length: match[0].length };
  }
  return null;
}

function markerValue(style: MarkerStyle, digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return style === "circled" ? digits.charCodeAt(0) - 0x245f : readNumber(digits);
}
