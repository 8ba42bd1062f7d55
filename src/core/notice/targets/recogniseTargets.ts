/** Reads an item's targets: the figures it sets out to reach. */

import { spanOf, wordsOf, type FoldedText } from "../../calendar/foldedText";
import { readDates, type DatedText } from "../datedText";
import type { FactContext } from "../factContext";
import { outlineOf, type Stretch } from "../milestones/outline";
import type { Milestone, Target } from "../notice";
import { findFigures } from "./figures";
import { addsUp, compare, dueOf, thingReached } from "./goals";
import { placeFigures, type FigurePlace } from "./places";
import { isRefused } from "./refusals/allRefusals";
import { shareFigures, type SharedPart } from "./sharedFigures";
import { readSubject } from "./subjects";

/**
 * Targets of `text` in reading order. `milestones` are those of the same text: a figure inside one
 * is due with it. Names, conditions, policy parameters, context figures and history are none
 * (`refusals/`).
 */
export function recogniseTargets(
  text: string,
  milestones: readonly Milestone[],
  context: FactContext,
  { folded, deadlines } = readDates(text, context),
): Target[] {
  const figures = findFigures(folded.text);
  if (figures.length === 0) return [];
  const outline = outlineOf(folded.text);
  const dates = milestones.length === 0 ? [] : datesOf(deadlines, context);
  const placed = placeFigures(outline, figures, dates, context);
  const wanted = placed.filter((place) => !isRefused(place));
  // A refused figure belongs to the words around it: 超5亿元项目10个, 10个15分钟便民生活圈.
  const kept = wanted.map(({ figure }) => figure);
  const isWhole = kept.length === figures.length;
  const places = isWhole ? placed : placeFigures(outline, kept, dates, context);
  const shared = shareFigures(places);
  const targets: Target[] = [];
  for (const place of places) {
    targets.push(finish(folded, place, shared.get(place), milestones, targets.at(-1)));
  }
  return targets;
}

/** Dates part the words of figures, but not 较2020年, with which a figure is compared. */
function datesOf(deadlines: DatedText["deadlines"], context: FactContext): Stretch[] {
  return deadlines
    .filter(({ due }) => due >= `${context.year}-01-01`)
    .map(({ at, end }) => ({ start: at, end }));
}

function finish(
  folded: FoldedText,
  place: FigurePlace,
  shared: SharedPart | undefined,
  milestones: readonly Milestone[],
  previous: Target | undefined,
): Target {
  const { figure, context } = place;
  const { subject, phrase } = shared ?? readSubject(place);
  const before = shared?.lead ?? place.before;
  const span = spanOf(folded, phrase.start, phrase.end);
  const at = spanOf(folded, figure.start, figure.end);
  const reached = subject === null ? thingReached(at, milestones) : null;
  const named = reached ?? nameOf(folded, subject, previous?.subject ?? "");
  return {
    subject: named,
    comparison: compare(before, figure, shared?.suffix ?? figure.suffix),
    value: figure.value,
    unit: wordsOf(folded, figure.unitPlace.start, figure.unitPlace.end),
    phrase: folded.source.slice(span.start, span.end),
    span,
    due: dueOf(folded.source, at, milestones, context, shared),
    accumulates: addsUp(figure, named, before),
  };
}

/**
 * “最多跑一次” is named without its quotation marks where they hold all of it; 增长10% after 零售总额
 * 达到180亿元 grows what was named before.
 */
function nameOf(folded: FoldedText, subject: Stretch | null, previous: string): string {
  if (subject === null) return previous;
  const name = wordsOf(folded, subject.start, subject.end);
  if (/^(?:同比|年均)?(?:增长|下降|增幅)$/.test(name)) return previous + name;
  return name.replace(/^[“"]([^“”"]*)[”"]$/, "$1");
}
