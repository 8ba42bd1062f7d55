/** Narratives that repeat another row's of the same month. */

import { CopyIndex, indexedText, shortestCopy, type IndexedText } from "./copyIndex";
import type { DutyView } from "./dutyView";
import { entryFinding, type EntryFinding } from "./entryFinding";

/** The narratives of a row that are long enough to be told from others', and say something. */
export function copiesIn(view: DutyView): IndexedText[] {
  const texts: IndexedText[] = [];
  for (const { narrative, month, settled, future } of view.months) {
    if (settled || future || narrative.isEmpty || narrative.core.length < shortestCopy) continue;
    if (narrative.isEmptyTalk) continue;
    texts.push(indexedText(view.duty, month, narrative.core));
  }
  return texts;
}

/**
 * One finding for each narrative that has its like. Rows of one unit under one item may well tell
 * the same story, so there it is a hint.
 */
export function judgeCopies(texts: readonly IndexedText[], index: CopyIndex): EntryFinding[] {
  return texts.flatMap((text) => {
    const like = index.likeness(text);
    if (!like) return [];
    const place = { duty: { id: text.dutyId }, month: text.month, field: "narrative" } as const;
    const values = { other: like.dutyId, unit: like.unit };
    return like.item === text.item && like.unit === text.unit
      ? [entryFinding("hint", "entry-same-as-own-row", place, values)]
      : [entryFinding("warning", "entry-same-as-other-row", place, values)];
  });
}
