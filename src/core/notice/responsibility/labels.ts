/** Finds the words before a colon that announce leaders, units or a time limit (责任单位：). */

import type { Role } from "../notice";
import { labelWords } from "../vocabulary";

export type LabelKind = Role | "leaders" | "deadline";

export interface Label {
  readonly kind: LabelKind;
  /** As printed, colon included. */
  readonly text: string;
  /** 责任单位（列第一位的为牵头单位）： carries a note between the word and its colon. */
  readonly note: string;
  readonly start: number;
  /** Offset behind the colon. */
  readonly end: number;
}

const kinds = ["lead", "support", "responsible", "leaders", "deadline"] as const;
const words = kinds.map((kind) => `(${labelWords[kind].replace(/\((?!\?)/g, "(?:")})`).join("|");
const noteAndColon = "\\s*((?:[（(][^（）()]{0,30}[）)])?)\\s*[:：]$";
const label = new RegExp(`(?:${words})${noteAndColon}`);
const longestLabel = 48;
const openingMarks = /^(?:[—–\-•●▪■◆▲★※☆◇□·*]|\s)+/;

const whole = `(?:${kinds.map((kind) => labelWords[kind]).join("|")})`;
const inBrackets = new RegExp(`[【[]\\s*(${whole})\\s*[】\\]]\\s*[:：]?`, "g");
const beforeSpace = new RegExp(`^(${whole})\\s+(?=[\\u4e00-\\u9fff])`);

/** Labels printed without a colon (【牵头单位】市发改委, 牵头单位 市发改委) given one. */
export function withColons(text: string): string {
  const bracketed = /[【[]/.test(text) ? text.replace(inBrackets, " $1：") : text;
  return bracketed.trimStart().replace(beforeSpace, "$1：");
}

/** Every label in `text`, in order. */
export function findLabels(text: string): readonly Label[] {
  const found: Label[] = [];
  for (const { index } of text.matchAll(/[:：]/g)) {
    const from = Math.max(found.at(-1)?.end ?? 0, index - longestLabel);
    const match = label.exec(text.slice(from, index + 1));
    if (!match) continue;
    const kind = kinds.find((_, group) => match[group + 1] !== undefined) ?? "responsible";
    found.push({
      kind,
      text: match[0],
      note: match[kinds.length + 1] ?? "",
      start: from + match.index,
      end: index + 1,
    });
  }
  return found;
}

/** The label that `text` begins with, marks such as —— aside. */
export function openingLabel(text: string): Label | null {
  const offset = openingMarks.exec(text)?.[0].length ?? 0;
  const first = findLabels(text.slice(0, offset + 60))[0];
  return first?.start === offset ? first : null;
}
