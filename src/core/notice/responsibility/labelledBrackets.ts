/** Takes labels in brackets out of a labelled list: 责任单位：县住建局（责任人：李强）、县水务局. */

import { findBrackets } from "../lines/brackets";
import { openingLabel } from "./labels";

export interface PartedList {
  /** The list without those brackets. */
  readonly list: string;
  /** What stood in them, in order. */
  readonly labelled: readonly string[];
}

export function partLabelledBrackets(text: string): PartedList {
  const kept: string[] = [];
  const labelled: string[] = [];
  let from = 0;
  for (const { start, end } of findBrackets(text).pairs) {
    const content = text.slice(start + 1, end - 1);
    // A bracket at the very start holds all there is, and is read as a whole.
    if (start === 0 || openingLabel(content) === null) continue;
    kept.push(text.slice(from, start));
    labelled.push(content);
    from = end;
  }
  return { list: kept.join("") + text.slice(from), labelled };
}
