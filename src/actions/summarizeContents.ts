/** A month's figures, of a workbook that was read. */

import type { YearMonth } from "../core/ledger/duty";
import { readLedger } from "../core/ledger/readLedger";
import type { IsoDate } from "../core/notice/notice";
import type { WorkbookContents } from "../core/plan/contents";
import type { MonthSummary } from "../core/summary/monthSummary";
import { asOfForMonth } from "../core/summary/planSummary";
import { summarizeMonth, type SummaryOptions } from "../core/summary/summarizeMonth";

export interface SummaryRequest extends SummaryOptions {
  readonly month: YearMonth;
  /** By default the month's last day, or `today` while it has not ended. */
  readonly asOf?: IsoDate;
  readonly today: IsoDate;
}

/** @throws Failure `not-a-ledger`, and of `summarizeMonth` and `asOfForMonth`. */
export function summarizeContents(
  contents: WorkbookContents,
  file: string,
  { month, asOf, today, ...options }: SummaryRequest,
): MonthSummary {
  const ledger = readLedger(contents, file);
  const day = asOf ?? (ledger.months.includes(month) ? asOfForMonth(month, today) : today);
  return summarizeMonth(ledger, month, day, options);
}
