/** Reads an item's milestones: every stated point or period in which something is to be done. */

import { spanOf, wordsOf, type FoldedText } from "../../calendar/foldedText";
import { readDates } from "../datedText";
import type { FactContext } from "../factContext";
import type { Milestone } from "../notice";
import { groupDates } from "./datedGroups";
import type { MilestoneDraft, MilestoneReader, ReadSoFar } from "./drafts";
import { bracketedDate, labelledDate } from "./labelledReader";
import { clauseIndexAt, outlineOf, stretchAt, type Outline } from "./outline";
import { datedPredicate } from "./predicateReader";

/** The kinds of dated clause in the order in which they are tried. */
const readers: readonly MilestoneReader[] = [labelledDate, bracketedDate, datedPredicate];

/**
 * Milestones of `text` in reading order. Dates without a year fall in `context.year`; reporting
 * dates, policy windows, recurring dates and history are none (`refusals.ts`).
 */
export function recogniseMilestones(
  text: string,
  context: FactContext,
  { folded, deadlines: hits } = readDates(text, context),
): Milestone[] {
  if (hits.length === 0) return [];
  const outline = outlineOf(folded.text);
  const milestones: Milestone[] = [];
  let soFar: ReadSoFar = { end: 0, topic: null, sentence: -1 };
  for (const group of groupDates(outline, hits, context)) {
    const drafts = readers.reduce<readonly MilestoneDraft[] | null>(
      (read, reader) => read ?? reader.read(group, soFar),
      null,
    );
    for (const draft of drafts ?? []) milestones.push(finish(folded, draft));
    soFar = remember(outline, soFar, drafts?.at(-1));
  }
  return milestones;
}

function finish(folded: FoldedText, { hit, subject, action, phrase }: MilestoneDraft): Milestone {
  const span = spanOf(folded, phrase.start, phrase.end);
  return {
    subject: subject === null ? "" : wordsOf(folded, subject.start, subject.end),
    action: action === null ? "完成" : wordsOf(folded, action.start, action.end),
    phrase: folded.source.slice(span.start, span.end),
    span,
    start: hit.start,
    due: hit.due,
    stated: true,
  };
}

function remember(outline: Outline, soFar: ReadSoFar, last: MilestoneDraft | undefined): ReadSoFar {
  if (last === undefined) return soFar;
  const { sentence } = outline.clauses[clauseIndexAt(outline, last.hit.at)] ?? { sentence: -1 };
  const bracket = stretchAt(outline.brackets, last.hit.at);
  const kept = sentence === soFar.sentence ? soFar.topic : null;
  return {
    end: bracket === null ? last.phrase.end : bracket.end + 1,
    topic: last.topic ?? kept,
    sentence,
  };
}
