/** Puts a month's summary into the file of a ledger. */

import { Failure } from "../core/failure";
import type { MonthSummary } from "../core/summary/monthSummary";
import { planSummary, summarySheets } from "../core/summary/planSummary";
import { chartTitles } from "../core/summary/vocabulary";
import type { Watch } from "../hosts/host";
import { sheetObjects } from "../hosts/xlsx/addSheets";
import { xlsxHost } from "../hosts/xlsx/xlsxHost";
import { summarizeContents, type SummaryRequest } from "./summarizeContents";

export interface SheetRequest extends SummaryRequest {
  /** Whether what people added to an earlier summary of the month may be lost. */
  readonly replace: boolean;
}

export interface SummarizedFile {
  readonly summary: MonthSummary;
  readonly bytes: Uint8Array;
}

/**
 * The ledger's file with the sheets added. Whatever else it holds – people's own sheets, comments,
 * formats – stays byte for byte.
 *
 * @throws Failure where the file is no ledger, or a sheet would lose what people added;
 *   `summary-sheet-objects` where they put pictures or comments on a sheet that would be replaced.
 */
export async function summarizeFile(
  bytes: Uint8Array,
  file: string,
  request: SheetRequest,
  watch?: Watch,
): Promise<SummarizedFile> {
  const host = xlsxHost(bytes);
  const contents = await host.read();
  if (!contents) throw new Failure("not-a-ledger", { file });
  const summary = summarizeContents(contents, file, request);
  await host.carryOut(planSummary(contents, summary, request.replace), watch);
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
