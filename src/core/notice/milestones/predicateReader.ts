/** Reads dates that stand before what shall happen: 万达广场5月中旬主体封顶, 6月底前完成…. */

import type { DatedGroup } from "./datedGroups";
import type { MilestoneDraft, MilestoneReader, ReadSoFar } from "./drafts";
import { beforeBracket } from "./labelledReader";
import { clauseIndexAt, type Stretch } from "./outline";
import { readPredicate, type Predicate } from "./predicates";
import { findTopic, firstTopic, isThing, standsBehindLabel, trimSubject } from "./subjects";

export const datedPredicate: MilestoneReader = {
  name: "date before a predicate",
  read: (group, soFar) => {
    const { text } = group.outline;
    const predicate = readPredicate(text, group.governed ?? group.tail);
    if (predicate === null || !suits(group, predicate)) return [];
    const subjects = readSubjects(group, soFar);
    const objects = predicate.kind === "object" ? shareOut(group, text, predicate.object) : null;
    return group.hits.map((hit, index) =>
      draft(group, soFar, hit, predicate, subjects[index] ?? null, objects?.[index] ?? null),
    );
  },
};

/** A bare period (8月, 2022年) is a milestone only before a known verb; a limit before any words. */
function suits({ hits, context, outline }: DatedGroup, predicate: Predicate): boolean {
  const kind = hits.at(-1)?.kind;
  const { text } = outline;
  if (predicate.kind === "object" && text.charAt(predicate.object.start) === "的") return false;
  if (kind === "limit") return true;
  if (kind === "years") return predicate.kind !== "object" || predicate.known;
  if (predicate.kind === "clause") return kind === "period" && reaches(text, predicate.action);
  if (predicate.kind === "object" && !predicate.known) return false;
  if (kind !== "wholeYear") return true;
  // 2021年新增就业9400人: the year of the work before a number is the figure's period, like 全年.
  return predicate.kind === "bare" || hits.at(-1)?.start !== `${context.year}-01-01`;
}

/** 上半年固定资产投资增长10%. */
function reaches(text: string, action: Stretch): boolean {
  return /^(?:达|超过|突破|不低于|不少于|控制|下降|增长|提高到|提高至)/.test(
    text.slice(action.start, action.end),
  );
}

/** The thing before each date; a date without one shares the first's, or its part after 分别. */
function readSubjects(group: DatedGroup, soFar: ReadSoFar): (Stretch | null)[] {
  const { outline, bounds, hits } = group;
  const own = hits.map((hit, index) => {
    const from = index === 0 ? soFar.end : (hits[index - 1]?.end ?? 0);
    return trimSubject(outline.text, { start: Math.max(bounds.start, from), end: hit.at });
  });
  const first = own[0] ?? null;
  const parts = first === null ? null : shareOut(group, outline.text, first);
  return own.map((subject, index) => (index === 0 ? null : subject) ?? parts?.[index] ?? first);
}

/** A、B分别于6月底、9月底前…: as many parts as dates, or null. */
function shareOut(
  { hits, outline, bounds }: DatedGroup,
  text: string,
  list: Stretch,
): Stretch[] | null {
  if (hits.length < 2 || !outline.text.slice(bounds.start, bounds.end).includes("分别"))
    return null;
  const parts = Array.from(
    text.slice(list.start, list.end).matchAll(/[^、和与及]+/g),
    ({ 0: words, index }) => ({
      start: list.start + index,
      end: list.start + index + words.length,
    }),
  );
  return parts.length === hits.length ? parts : null;
}

function draft(
  group: DatedGroup,
  soFar: ReadSoFar,
  hit: MilestoneDraft["hit"],
  predicate: Predicate,
  lead: Stretch | null,
  object: Stretch | null,
): MilestoneDraft {
  const { text } = group.outline;
  const thing = lead !== null && isThing(text, lead) ? lead : null;
  if (predicate.kind === "clause") {
    const { subject, action, end } = predicate;
    return {
      hit,
      subject: thing ?? subject,
      action,
      phrase: { start: hit.at, end },
      topic: subject,
    };
  }
  if (predicate.kind === "object") {
    const { action, end } = { action: predicate.action, end: trimEnd(text, predicate.object.end) };
    const phrase = { start: hit.at, end };
    if (thing === null) {
      return { hit, subject: object ?? { ...predicate.object, end }, action, phrase, topic: null };
    }
    return { hit, subject: thing, action: { start: action.start, end }, phrase, topic: thing };
  }
  const subject = thing ?? topicFor(group, soFar, hit.at) ?? lead;
  const phrase = { start: hit.at, end: predicate.action.end };
  return { hit, subject, action: predicate.action, phrase, topic: subject };
}

/**
 * 建成投用 without a thing of its own: what the sentence spoke of, or the words before the bracket; what
 * the item is about where the bracket stands alone (…。（6月底完成）).
 */
function topicFor(group: DatedGroup, soFar: ReadSoFar, at: number): Stretch | null {
  const { outline } = group;
  if (group.bracket !== null) return beforeBracket(group, soFar) ?? firstTopic(outline, at);
  const sentence = outline.clauses[clauseIndexAt(outline, at)]?.sentence;
  if (sentence === soFar.sentence && soFar.topic !== null) return soFar.topic;
  const topic = findTopic(outline, group.dates, at);
  return topic === null && standsBehindLabel(outline, at) ? firstTopic(outline, at) : topic;
}

function trimEnd(text: string, end: number): number {
  return /[ 、]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
