/** An item's text made ready for the readers of dates and figures: once, for both. */

import type { DeadlineHit } from "../calendar/deadline/deadline";
import { findFoldedDeadlines } from "../calendar/deadline/parseDeadline";
import { foldText, type FoldedText } from "../calendar/foldedText";
import type { FactContext } from "./factContext";

export interface DatedText {
  readonly folded: FoldedText;
  /** In reading order, with places in the folded text. */
  readonly deadlines: readonly DeadlineHit[];
}

export function readDates(text: string, context: FactContext): DatedText {
  const folded = foldText(text);
  return { folded, deadlines: findFoldedDeadlines(folded, context) };
}
