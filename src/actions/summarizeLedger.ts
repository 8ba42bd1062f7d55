/** Makes a month's summary: its figures, and its sheets in the ledger's workbook. */

import { Failure } from "../core/failure";
import type { YearMonth } from "../core/ledger/duty";
import { readLedger } from "../core/ledger/readLedger";
import type { IsoDate } from "../core/notice/notice";
import type { WorkbookContents } from "../core/plan/contents";
import type { MonthSummary } from "../core/summary/monthSummary";
import { asOfForMonth, planSummary, summarySheets } from "../core/summary/planSummary";
import { summarizeMonth, type SummaryOptions } from "../core/summary/summarizeMonth";
import { chartTitles } from "../core/summary/vocabulary";
import type { Host, Watch } from "../hosts/host";
import { sheetObjects } from "../hosts/xlsx/addSheets";
import { xlsxHost } from "../hosts/xlsx/xlsxHost";

export interface SummaryRequest extends SummaryOptions {
  readonly month: YearMonth;
  /** By default the month's last day, or `today` while it has not ended. */
  readonly asOf?: IsoDate;
  readonly today: IsoDate;
}

export interface SheetRequest extends SummaryRequest {
  /** Whether what people added to an earlier summary of the month may be lost. */
  readonly replace: boolean;
}

/**
 * The month's figures, of a workbook that was read.
 *
 * @throws Failure `not-a-ledger`, and of `summarizeMonth` and `asOfForMonth`.
 */
export function summarizeContents(
  contents: WorkbookContents,
  file: string,
  { month, asOf, today, ...options }: SummaryRequest,
): MonthSummary {
  const ledger = readLedger(contents, file);
  const day = asOf ?? (ledger.months.includes(month) ? asOfForMonth(month, today) : today);
  return summarizeMonth(ledger, month, day, options);
}

/**
 * Puts the month's and the year's sheet into the workbook; every other sheet stays as it is.
 *
 * @throws Failure where the workbook is no ledger, or a sheet would lose what people added.
 */
export async function summarizeInHost(
  host: Host,
  file: string,
  request: SheetRequest,
  watch?: Watch,
): Promise<MonthSummary> {
  const contents = await host.read();
  if (!contents) throw new Failure("not-a-ledger", { file });
  const summary = summarizeContents(contents, file, request);
  await host.carryOut(planSummary(contents, summary, request.replace), watch);
  return summary;
}

export interface SummarizedFile {
  readonly summary: MonthSummary;
  readonly bytes: Uint8Array;
}

/**
 * The ledger's file with the sheets added. Whatever else it holds – people's own sheets, comments,
 * formats – stays byte for byte.
 *
 * @throws Failure as `summarizeInHost`, and `summary-sheet-objects` where people put pictures or
 *   comments on a sheet that would be replaced.
 */
export async function summarizeFile(
  bytes: Uint8Array,
  file: string,
  request: SheetRequest,
  watch?: Watch,
): Promise<SummarizedFile> {
  const host = xlsxHost(bytes);
  const summary = await summarizeInHost(host, file, request, watch);
  if (!request.replace) for (const sheet of summarySheets(summary)) checkObjects(bytes, sheet);
  return { summary, bytes: host.bytes ?? bytes };
}

function checkObjects(bytes: Uint8Array, sheet: string): void {
  const ours = Object.values(chartTitles);
  const objects = sheetObjects(bytes, sheet).filter(
    (name) => !ours.some((title) => name.startsWith(title)),
  );
  if (objects.length === 0) return;
  const names = [...new Set(objects)].slice(0, 5).join("、");
  throw new Failure("summary-sheet-objects", { sheet, objects: names });
}
