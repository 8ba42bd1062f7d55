/** Cuts an item's text into pieces, so that time nodes and figures can be marked where they stand. */

import type { Span, WorkItem } from "../notice/notice";

export interface TextPiece {
  readonly text: string;
  /** Where the piece starts in `WorkItem.text`. */
  readonly start: number;
  readonly milestone: boolean;
  readonly target: boolean;
}

/** The pieces in order; joined they are the text again, whatever the spans are. */
export function markText({ text, milestones, targets }: WorkItem): readonly TextPiece[] {
  const nodes = milestones.map(({ span }) => span).filter(isSomewhere);
  const figures = targets.map(({ span }) => span).filter(isSomewhere);
  const cuts = [
    0,
    text.length,
    ...[...nodes, ...figures].flatMap(({ start, end }) => [start, end]),
  ];
  const bounds = [...new Set(cuts)]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((one, other) => one - other);
  return bounds.slice(0, -1).map((start, index) => ({
    text: text.slice(start, bounds[index + 1]),
    start,
    milestone: nodes.some((span) => covers(span, start)),
    target: figures.some((span) => covers(span, start)),
  }));
}

function isSomewhere({ start, end }: Span): boolean {
  return end > start;
}

function covers({ start, end }: Span, place: number): boolean {
  return start <= place && place < end;
}
