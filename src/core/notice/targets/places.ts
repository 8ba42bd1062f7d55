/** A figure with the words around it, which tell whether and what it is a target of. */

import {
  boundsAt,
  clauseIndexAt,
  type Clause,
  type Outline,
  type Stretch,
} from "../milestones/outline";
import type { FactContext } from "../factContext";
import type { Figure } from "./figures";

export interface FigurePlace {
  readonly outline: Outline;
  readonly context: FactContext;
  readonly figure: Figure;
  /** The clause that holds it; in brackets, the clause around them. */
  readonly clause: Clause;
  /** From the last 、, date or figure before it to the next after it. */
  readonly segment: Stretch;
  /** The segment's words before the figure, at most 80 characters. */
  readonly before: string;
  /** The segment's words after it, at most 80 characters. */
  readonly after: string;
  /** True where nothing but `after` stands between this figure and the next. */
  readonly runsIntoNext: boolean;
  /** Up to 40 characters of the clause after the figure, 、 and figures included. */
  readonly following: string;
}

const window = 80;

export function placeFigures(
  outline: Outline,
  figures: readonly Figure[],
  dates: readonly Stretch[],
  context: FactContext,
): FigurePlace[] {
  let date = 0;
  return figures.map((figure, index) => {
    while ((dates[date]?.start ?? Infinity) < figure.start) date++;
    const from = Math.max(figures[index - 1]?.end ?? 0, dates[date - 1]?.end ?? 0);
    return place(outline, context, figure, from, figures[index + 1], dates[date]);
  });
}

function place(
  outline: Outline,
  context: FactContext,
  figure: Figure,
  from: number,
  next: Figure | undefined,
  nextDate: Stretch | undefined,
): FigurePlace {
  const { text } = outline;
  const bounds = boundsAt(outline, figure.start);
  const clause = outline.clauses[clauseIndexAt(outline, figure.start)] ?? {
    ...bounds,
    sentence: 0,
  };
  const start = segmentStart(text, Math.max(bounds.start, from), figure.start);
  const limit = Math.min(bounds.end, next?.start ?? bounds.end, nextDate?.start ?? bounds.end);
  const end = segmentEnd(text, figure.end, limit);
  return {
    outline,
    context,
    figure,
    clause,
    segment: { start, end },
    before: text.slice(Math.max(start, figure.start - window), figure.start),
    after: text.slice(figure.end, Math.min(end, figure.end + window)),
    runsIntoNext: limit === next?.start && end > figure.end && /^等?$/.test(text.slice(end, limit)),
    following: text.slice(figure.end, Math.min(clause.end, figure.end + 40)),
  };
}

/** After the last 、 that stands in no brackets or quotation of its own: 学校（小学、初中）5所. */
function segmentStart(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  const closed = Math.max(words.lastIndexOf("）"), words.lastIndexOf("”"));
  const pause = words.lastIndexOf("、");
  if (pause < 0) return from;
  if (pause > closed) return from + pause + 1;
  const opened = Math.max(words.lastIndexOf("（"), words.lastIndexOf("“"));
  if (opened < 0 || pause < opened) {
    const outer = words.slice(0, Math.max(0, opened)).lastIndexOf("、");
    return from + outer + 1;
  }
  return from + words.slice(0, opened).lastIndexOf("、") + 1;
}

function segmentEnd(text: string, from: number, to: number): number {
  const stop = text.slice(from, to).search(/[、（]|^等(?!级)|等$/);
  return stop < 0 ? to : from + stop;
}
