/** Reads who is responsible from running text: 由区商务局牵头，区财政局配合. */

import { splitOutside } from "../lines/brackets";
import { namePlainly } from "./plainNames";
import { readSpoken } from "./readResponsibility";
import type { Responsibility } from "./responsibility";

/** A sentence with more words than forty units take says something else. */
const longest = 400;
const opening = /^\s*由(?=[\u4e00-\u9fff])/;

/** A paragraph's last sentence where it says nothing but who is to do the work. */
export interface ClosingSentence {
  readonly responsibility: Responsibility;
  /** Where the sentence begins. */
  readonly start: number;
}

export function readClosingSentence(paragraph: string): ClosingSentence | null {
  const end = /[。；;\s]*$/.exec(paragraph.slice(-8))?.[0].length ?? 0;
  const words = paragraph.slice(0, paragraph.length - end);
  const stop = Math.max(words.lastIndexOf("。"), words.lastIndexOf("；"));
  if (stop < 0 || words.length - stop > longest) return null;
  const sentence = words.slice(stop + 1);
  if (!opening.test(sentence)) return null;
  const responsibility = readPlainly(sentence);
  return responsibility === null ? null : { responsibility, start: stop + 1 };
}

/** The clauses after 由 that give units their parts, up to the first that speaks of the work. */
export function readRunningText(text: string): Responsibility | null {
  for (const sentence of splitOutside(text, "。；;\n")) {
    if (!opening.test(sentence) || sentence.length > longest) continue;
    const clauses = splitOutside(sentence, "，,");
    for (let count = clauses.length; count > 0; count -= 1) {
      const read = readPlainly(clauses.slice(0, count).join("，"));
      if (read !== null) return read;
    }
  }
  return null;
}

function readPlainly(words: string): Responsibility | null {
  const read = readSpoken(words);
  return read !== null && read.remarks.length === 0 && namePlainly(read.units) ? read : null;
}
