/** Reads time phrases, alone or in running text. */

import type { FactContext } from "../../notice/factContext";
import { foldText, spanOf, type FoldedText } from "../foldedText";
import type { Deadline, DeadlineHit } from "./deadline";
import { deadlineForms } from "./forms";

const wholeForms = deadlineForms.map(({ pattern, read }) => ({
  pattern: new RegExp(`^(?:${pattern})$`),
  read,
}));

// Every form begins with one of these; looking at one character first makes the search fast.
const firstCharacters =
  "[\\d一二三四五六七八九十两今明后本当次翌来去前到至于在上下第年用利未自从印发公颁出实施意通方办规决细计措政文“国元劳儿建教]";

// And no form does without one of these, so most texts need no search at all.
const anchor = /[年月日天前五]|季度|20\d\d[./-]/;

// One pass over the text: back-references (numericDay) are written for a form on its own.
const anyForm = new RegExp(
  `(?=${firstCharacters})(?:${deadlineForms.map(({ pattern }) => withoutGroups(pattern)).join("|")})`,
  "g",
);

/**
 * Reads one phrase, white space and full-width digits allowed.
 *
 * @example parseDeadline("6 月底前", { year: 2021, issuedOn: null }) // { kind: "limit", start: null, due: "2021-06-30" }
 * @returns null where the phrase names no date: 尽快, 每月, 2月30日前, 春节前
 */
export function parseDeadline(phrase: string, context: FactContext): Deadline | null {
  return readFolded(foldText(phrase).text, context);
}

/** All time phrases of a text in reading order, with their places in it. */
export function findDeadlines(text: string, context: FactContext): DeadlineHit[] {
  const folded = foldText(text);
  return findFoldedDeadlines(folded, context).map((hit) => {
    const span = spanOf(folded, hit.at, hit.end);
    return { ...hit, at: span.start, end: span.end, phrase: text.slice(span.start, span.end) };
  });
}

/** As `findDeadlines`, with places in the folded text. */
export function findFoldedDeadlines({ text }: FoldedText, context: FactContext): DeadlineHit[] {
  const hits: DeadlineHit[] = [];
  if (!anchor.test(text)) return hits;
  for (const match of text.matchAll(anyForm)) {
    const deadline = readFolded(match[0], context);
    if (deadline === null) continue;
    hits.push({
      ...deadline,
      at: match.index,
      end: match.index + match[0].length,
      phrase: match[0],
    });
  }
  return hits;
}

function readFolded(phrase: string, context: FactContext): Deadline | null {
  for (const { pattern, read } of wholeForms) {
    const match = pattern.exec(phrase);
    const deadline = match === null ? null : read(match.slice(1), context);
    if (deadline !== null) return deadline;
  }
  return null;
}

function withoutGroups(pattern: string): string {
  return pattern.replaceAll("\\2", "[./-]").replaceAll(/\((?!\?)/g, "(?:");
}
