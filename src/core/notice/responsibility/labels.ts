/** Finds the words before a colon that announce leaders, units or a time limit (责任单位：). */

import type { Role } from "../notice";
import { lengthBeforeLast } from "../lines/lengthBeforeLast";
import { squeezeSpaces } from "../lines/squeezeSpaces";
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
  // Most texts have no colon: looking for one costs a fraction of going through its matches.
  if (!/[:：]/.test(text)) return found;
  for (const { index } of text.matchAll(/[:：]/g)) {
    const from = Math.max(found.at(-1)?.end ?? 0, index - longestLabel);
    const before = text.slice(from, index + 1);
    const printed = label.exec(before);
    const spaced = /\s/.test(before);
    const match = spaced ? longer(printed, label.exec(squeezeSpaces(before))) : printed;
    if (!match) continue;
    const kind = kinds.find((_, group) => match[group + 1] !== undefined) ?? "responsible";
    found.push({
      kind,
      text: match[0],
      note: match[kinds.length + 1] ?? "",
      start: from + lengthBeforeLast(before, match[0].replace(/\s/g, "").length),
      end: index + 1,
    });
  }
  return found;
}

/** 牵 头领导： is that label without its space, not the last two characters of it. */
function longer(printed: RegExpExecArray | null, squeezed: RegExpExecArray | null) {
  const isLonger = (squeezed?.[0].length ?? 0) > (printed?.[0].replace(/\s/g, "").length ?? 0);
  return isLonger ? squeezed : printed;
}

/** The label that `text` begins with, marks such as —— aside. */
export function openingLabel(text: string): Label | null {
  const offset = openingMarks.exec(text)?.[0].length ?? 0;
  const first = findLabels(text.slice(0, offset + 60))[0];
  return first?.start === offset ? first : null;
}
