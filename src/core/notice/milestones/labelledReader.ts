/** Reads dates that stand apart from the work: 完成时限：2021年12月底前, 改造农贸市场（6月底前）. */

import type { DatedGroup } from "./datedGroups";
import type { MilestoneDraft, MilestoneReader, ReadSoFar } from "./drafts";
import { clauseIndexAt, type Outline, type Stretch } from "./outline";
import { firstTopic, isLabel, topicOf, trimSubject } from "./subjects";
import { doing } from "./words";

const label =
  /(?:完成|办结|整改|工作|时间|进度|任务)?(?:完成)?(?:时限|时间节点|时间要求|时间安排|时间|期限|进度要求|节点)(?:要求|为|是)?[：:]?$/;
/** In clauses; nobody writes more. */
const longestSentence = 40;
const leadingVerb = new RegExp(`^(?:${doing})`);

/** 完成时限：6月底前. */
export const labelledDate: MilestoneReader = {
  name: "labelled date",
  read: (group, soFar) => {
    const [hit] = group.hits;
    if (hit === undefined || group.hits.length > 1) return null;
    const { text } = group.outline;
    const match = label.exec(text.slice(Math.max(0, hit.at - 16), hit.at));
    if (match === null) return null;
    const { outline } = group;
    const subject =
      group.bracket === null
        ? workBefore(outline, hit.at)
        : (beforeBracket(group, soFar) ?? firstTopic(outline, hit.at));
    const phrase = { start: hit.at - match[0].length, end: hit.end };
    return [{ hit, subject, action: null, phrase, topic: subject }];
  },
};

/** （6月底前）, with nothing else in the brackets. */
export const bracketedDate: MilestoneReader = {
  name: "bracketed date",
  read: (group, soFar) => {
    const { bracket, hits, tail } = group;
    const [hit] = hits;
    if (bracket === null || hit === undefined || hits.length > 1) return null;
    if (hit.at !== bracket.start || tail.start !== bracket.end) return null;
    if (hit.kind === "wholeYear" || hit.kind === "window" || hit.phrase.includes("-")) return [];
    return [draftBeforeBracket(group, hit, soFar)];
  },
};

/** The words before the bracket that holds the date, from the latest milestone on. */
export function beforeBracket(group: DatedGroup, soFar: ReadSoFar): Stretch | null {
  const { outline, bracket } = group;
  if (bracket === null) return null;
  const clause = outline.clauses[clauseIndexAt(outline, bracket.start)];
  const start = Math.max(clause?.start ?? 0, soFar.end);
  return trimSubject(outline.text, { start, end: bracket.start - 1 });
}

function draftBeforeBracket(
  group: DatedGroup,
  hit: MilestoneDraft["hit"],
  soFar: ReadSoFar,
): MilestoneDraft {
  const words = beforeBracket(group, soFar);
  const phrase = { start: hit.at, end: hit.end };
  if (words === null) return { hit, subject: null, action: null, phrase, topic: null };
  const verb = leadingVerb.exec(group.outline.text.slice(words.start, words.end))?.[0].length ?? 0;
  const cut = words.end - words.start - verb >= 2 ? words.start + verb : words.start;
  const subject = { start: cut, end: words.end };
  const action = cut > words.start ? { start: words.start, end: cut } : null;
  return { hit, subject, action, phrase, topic: subject };
}

/**
 * The first clause of the sentence before the label (else of its own): what the item is about. Below
 * lines with labels (建设内容：…) that is the item's first line.
 */
function workBefore(outline: Outline, at: number): Stretch | null {
  const { clauses, text } = outline;
  const own = clauseIndexAt(outline, at);
  const first = firstOfSentence(clauses, own);
  const earlier = first > 0 ? firstOfSentence(clauses, first - 1) : first;
  const clause = clauses[earlier];
  if (clause === undefined || clause.end > at) return null;
  const inLines = clauses.slice(0, Math.min(own, 12)).some((other) => isLabel(text, other));
  return inLines ? firstTopic(outline, at) : topicOf(text, clause);
}

function firstOfSentence(clauses: Outline["clauses"], index: number): number {
  let first = index;
  while (
    index - first < longestSentence &&
    clauses[first - 1]?.sentence === clauses[index]?.sentence &&
    first > 0
  ) {
    first--;
  }
  return first;
}
