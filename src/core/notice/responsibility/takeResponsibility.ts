/** Takes the responsibility brackets out of a paragraph. */

import { findBrackets } from "../lines/brackets";
import { endsLikeUnit } from "../vocabulary";
import { readBareList, readBracket } from "./readResponsibility";
import { joinResponsibilities, nobody, type Responsibility } from "./responsibility";
import { readClosingSentence } from "./spokenSentences";

export interface Paragraph {
  /** What the paragraph says without its responsibility brackets. */
  readonly text: string;
  readonly responsibility: Responsibility;
}

/** A bracket that says who is responsible has one of these in it, or closes the paragraph. */
const telling = /牵头|负责|责任|配合|单位|部门|落实|职责|承担|主办|协办|参与|参加|指导|实施|推进/;

export function takeResponsibility(paragraph: string): Paragraph {
  const found: Responsibility[] = [];
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of bracketsOf(paragraph)) {
    const closes = end + 4 >= paragraph.length && /^[\s。；;]*$/.test(paragraph.slice(end));
    const responsibility = readPlace(paragraph.slice(start + 1, end - 1), closes);
    if (responsibility === null) continue;
    found.push(responsibility);
    append(kept, paragraph.slice(from, start));
    append(kept, keptWords(responsibility));
    from = end;
  }
  if (found.length === 0) return takeClosingSentence(paragraph);
  append(kept, paragraph.slice(from));
  return { text: kept.join(""), responsibility: joinResponsibilities(found) };
}

/** 新建公园3个。由区城管局牵头，区财政局配合。 */
function takeClosingSentence(paragraph: string): Paragraph {
  const closing = /牵头|负责|配合/.test(paragraph) ? readClosingSentence(paragraph) : null;
  return closing === null
    ? { text: paragraph, responsibility: nobody }
    : { text: paragraph.slice(0, closing.start), responsibility: closing.responsibility };
}

/** The outer brackets; one left open at the paragraph's end holds all that follows it. */
function bracketsOf(paragraph: string) {
  const { pairs, unclosed } = findBrackets(paragraph);
  if (unclosed === null || readBracket(paragraph.slice(unclosed + 1)) === null) return pairs;
  return [
    ...pairs.filter(({ end }) => end <= unclosed),
    { start: unclosed, end: paragraph.length + 1 },
  ];
}

function readPlace(content: string, last: boolean): Responsibility | null {
  if (telling.test(content)) {
    const read = readBracket(content);
    if (read !== null) return read;
  }
  if (!last) return null;
  const bare = readBareList(content);
  return bare?.units.every(({ name }) => endsLikeUnit(name)) ? bare : null;
}

/** Time limits stay with the work: the dates in them are read later. */
function keptWords({ remarks }: Responsibility): string {
  return remarks.length === 0 ? "" : `（${remarks.join("；")}）`;
}

/** Adds a stretch without doubling the stop that stood on both sides of a bracket. */
function append(kept: string[], next: string): void {
  const stopped = /[。；，、！？]\s*$/.test(kept.at(-1)?.slice(-3) ?? "");
  const words = stopped ? next.replace(/^\s*[。；，、]/, "") : next;
  if (words !== "") kept.push(words);
}
