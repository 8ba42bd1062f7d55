/** Dates with the words around them: a group is one date, or several that share one predicate. */

import type { DeadlineHit } from "../../calendar/deadline/deadline";
import type { FactContext } from "../factContext";
import { boundsAt, clauseIndexAt, stretchAt, type Outline, type Stretch } from "./outline";
import { isRefused, type DatedPlace } from "./refusals";

/** 6月底、9月底前分别建成: two places, one tail. */
export interface DatedGroup {
  readonly outline: Outline;
  readonly context: FactContext;
  readonly bounds: Stretch;
  readonly bracket: Stretch | null;
  /** Every date of the text, refused ones included. */
  readonly dates: readonly Stretch[];
  readonly hits: readonly DeadlineHit[];
  /** The words after the last date, up to the next dated thing or the clause's end. */
  readonly tail: Stretch;
  /** Where the clause goes on after a comma (6月底前，完成…); null where `tail` says it all. */
  readonly governed: Stretch | null;
}

/** Groups of accepted dates in reading order. */
export function groupDates(
  outline: Outline,
  hits: readonly DeadlineHit[],
  context: FactContext,
): DatedGroup[] {
  const accepted = hits.filter((hit) => !isRefused(placeOf(outline, hit, context)));
  const dates = hits.map(({ at, end }) => ({ start: at, end }));
  const groups: DatedGroup[] = [];
  let pending: DeadlineHit[] = [];
  accepted.forEach((hit, index) => {
    const bounds = boundsAt(outline, hit.at);
    const next = accepted[index + 1];
    const tail = { start: hit.end, end: tailEnd(outline.text, hit, bounds, next) };
    pending.push(hit);
    const sharesNext = tail.start === tail.end && next !== undefined && next.at < bounds.end;
    if (sharesNext && pending.length < 6) return;
    const bracket = stretchAt(outline.brackets, hit.at);
    const governed = governedClause(outline, hit, bounds, next);
    groups.push({ outline, context, bounds, bracket, dates, hits: pending, tail, governed });
    pending = [];
  });
  return groups;
}

function placeOf(outline: Outline, hit: DeadlineHit, context: FactContext): DatedPlace {
  const bounds = boundsAt(outline, hit.at);
  const before = outline.text.slice(Math.max(bounds.start, hit.at - 40), hit.at);
  const clauseEnd = Math.max(bounds.end, governedClause(outline, hit, bounds, undefined)?.end ?? 0);
  const after = outline.text.slice(hit.end, Math.min(clauseEnd, hit.end + 60));
  return { outline, hit, bounds, before, after, context };
}

/** 6月底前完成A、B 9月底前建成: what belongs to the next date begins after the last 、 before it. */
function tailEnd(
  text: string,
  hit: DeadlineHit,
  bounds: Stretch,
  next: DeadlineHit | undefined,
): number {
  if (next === undefined || next.at >= bounds.end) return bounds.end;
  const between = text.slice(hit.end, next.at);
  const pause = between.lastIndexOf("、");
  if (pause >= 0) return hit.end + pause;
  // 6月底前完成2025年规划编制: a year further on belongs to the object.
  if (next.kind === "wholeYear") return bounds.end;
  return next.at - (/[和及与并或]$/.test(between) ? 1 : 0);
}

/** The clause after a comma right behind the date: 到2025年，森林覆盖率达到30%. */
function governedClause(
  outline: Outline,
  hit: DeadlineHit,
  bounds: Stretch,
  next: DeadlineHit | undefined,
): Stretch | null {
  if (hit.end !== bounds.end || outline.text.charAt(hit.end) !== "，") return null;
  const index = clauseIndexAt(outline, hit.at);
  const [own, following] = [outline.clauses[index], outline.clauses[index + 1]];
  if (following === undefined || following.sentence !== own?.sentence) return null;
  if (next === undefined || next.at >= following.end) return following;
  return {
    start: following.start,
    end: tailEnd(outline.text, { ...hit, end: following.start }, following, next),
  };
}
