/** Keeps what people added to a summary's sheets, unless they agreed to lose just that. */

import { Failure } from "../core/failure";
import type { SheetContents } from "../core/plan/contents";
import { checkReplaceable } from "../core/summary/sheet/findAdditions";
import { chartTitles } from "../core/summary/vocabulary";

/** Losses that a person has agreed to, as `lossOf` names them. */
export type AgreedLosses = ReadonlySet<string>;

/**
 * Passes where the summary may be made anew in the place of `sheet`.
 *
 * @param charts names of the charts on it.
 * @throws Failure `summary-sheet-taken` where the sheet is none of ours, whatever was agreed to;
 *   `summary-sheet-edited` and `summary-sheet-objects` where people added something else.
 */
export function checkSummarySheet(
  sheet: SheetContents,
  charts: readonly string[],
  agreed: AgreedLosses,
): void {
  unlessAgreed(agreed, () => {
    checkReplaceable({ sheets: [sheet] }, sheet.name, false);
  });
  const ours = Object.values(chartTitles);
  const foreign = charts.filter((name) => !ours.some((title) => name.startsWith(title)));
  if (foreign.length === 0) return;
  unlessAgreed(agreed, () => {
    throw new Failure("summary-sheet-objects", { sheet: sheet.name, objects: foreign.join("、") });
  });
}

/** What would be lost, in a sentence that names it; null where the failure is about nothing such. */
export function lossOf(error: unknown): string | null {
  if (!(error instanceof Failure)) return null;
  const { code, message } = error;
  return code === "summary-sheet-edited" || code === "summary-sheet-objects" ? message : null;
}

function unlessAgreed(agreed: AgreedLosses, check: () => void): void {
  try {
    check();
  } catch (error) {
    const loss = lossOf(error);
    if (loss === null || !agreed.has(loss)) throw error;
  }
}
