/**
 * The month's end in the open workbook: a full check and the figures, then the sheets. What is read
 * is shown first; what is made is read again, since others may be filling in.
 */

import { monthDays } from "../core/calendar/monthDays";
import { Failure } from "../core/failure";
import type { YearMonth } from "../core/ledger/duty";
import type { Ledger } from "../core/ledger/ledger";
import { font } from "../core/ledger/sheets/styles";
import type { IsoDate } from "../core/notice/notice";
import type { SheetContents, WorkbookContents } from "../core/plan/contents";
import type { CircularDraft } from "../core/summary/circular/circular";
import { draftCircular } from "../core/summary/circular/draftCircular";
import { planCircularSheet } from "../core/summary/circular/planCircularSheet";
import type { MonthSummary } from "../core/summary/monthSummary";
import { asOfForMonth, planSummary, summarySheets } from "../core/summary/planSummary";
import type { Reminder } from "../core/summary/reminders/reminder";
import { remindUnits } from "../core/summary/reminders/remindUnits";
import { summarizeMonth } from "../core/summary/summarizeMonth";
import type { Host, Watch } from "../hosts/host";
import { checkContents, type CheckedLedger } from "./checkLedger";
import { checkSummarySheet, type AgreedLosses } from "./checkSummarySheet";

export interface ReportRequest {
  /** Null for the last month that has ended, or the first where none has. */
  readonly month: YearMonth | null;
  readonly today: IsoDate;
}

export interface MonthReport {
  /** Findings on the month's entries and those before it; later ones count for nothing here. */
  readonly checked: CheckedLedger;
  readonly summary: MonthSummary;
  readonly reminders: readonly Reminder[];
  readonly circular: CircularDraft;
  /** Names of the sheets that making the summary would make anew. */
  readonly standing: readonly string[];
}

export interface MakeRequest extends ReportRequest {
  /** What people added to earlier sheets of the summary and may be lost. */
  readonly agreed: AgreedLosses;
  /** Errors, as `errorKeys` names them, in spite of which the sheets shall be made. */
  readonly confirmed: ReadonlySet<string>;
}

export interface MadeReport {
  /** False where there are errors that nobody has confirmed: nothing was written then. */
  readonly made: boolean;
  readonly report: MonthReport;
}

/**
 * Checks everything and reckons the month, two round trips in Excel. Where structure is broken the
 * ledger is taken as it will read once it is repaired.
 *
 * @throws Failure `not-a-ledger`, of `summarizeMonth` and `asOfForMonth`, and of the host.
 */
export async function readReport(
  host: Pick<Host, "read">,
  request: ReportRequest,
): Promise<MonthReport> {
  return reportOf(await readWhole(host, true), request);
}

/**
 * Makes 「N月汇总」 and 「全年汇总」; in Excel five round trips where the sheets fit in one request.
 *
 * @param host replaces sheets by `checkSummarySheet` alone, with the same losses agreed to.
 * @throws Failure of `checkSummarySheet`, one sheet at a time, and of `readReport`.
 */
export async function summarizeInHost(
  host: Host,
  { agreed, confirmed, ...request }: MakeRequest,
  watch?: Watch,
): Promise<MadeReport> {
  const contents = await readWhole(host, false);
  const report = reportOf(contents, request);
  const unconfirmed = errorKeys(report).filter((key) => !confirmed.has(key));
  if (unconfirmed.length > 0) return { made: false, report };
  watch?.signal?.throwIfAborted();
  for (const sheet of contents.sheets) {
    if (report.standing.includes(sheet.name)) checkSummarySheet(sheet, [], agreed);
  }
  await host.carryOut(planSummary(contents, report.summary, true), watch);
  return { made: true, report };
}

/**
 * Adds the draft circular as a sheet; an earlier one, which people may have worked on, stays.
 *
 * @returns the name of the new sheet.
 */
export async function addCircularSheet(
  host: Host,
  draft: CircularDraft,
  watch?: Watch,
): Promise<string> {
  const { sheets } = await readWhole(host, false);
  const sheet = planCircularSheet(draft);
  const name = freeName(sheet.name, sheets);
  const plan = { title: draft.title, font, sheets: [{ ...sheet, name }], names: [] };
  await host.carryOut({ ...plan, activeSheet: name }, watch);
  return name;
}

/** What makes figures wrong: errors in entries and in the ledger's structure. */
export function errorKeys({ checked: { damage, findings } }: MonthReport): string[] {
  const errors = [...damage, ...findings].filter(({ severity }) => severity === "error");
  return errors.map(({ code, dutyId, message }) => `${code} ${dutyId ?? ""} ${message}`);
}

async function readWhole(host: Pick<Host, "read">, formulas: boolean): Promise<WorkbookContents> {
  const contents = await host.read({ formulas });
  if (!contents) throw new Failure("not-a-ledger", { file: "工作簿" });
  return contents;
}

function reportOf(contents: WorkbookContents, request: ReportRequest): MonthReport {
  const { today } = request;
  const whole = checkContents(contents, { today });
  const { ledger } = whole;
  const month = request.month ?? monthToReport(ledger, today);
  const findings = whole.findings.filter((found) => found.month === null || found.month <= month);
  const checked = { ...whole, findings };
  const asOf = asOfForMonth(month, today);
  const summary = summarizeMonth(ledger, month, asOf);
  const reminders = remindUnits(ledger, month, asOf);
  const names = summarySheets(summary);
  const standing = contents.sheets.flatMap(({ name }) => (names.includes(name) ? [name] : []));
  return { checked, summary, reminders, circular: draftCircular(summary), standing };
}

/** Where 统计日期 is pinned to an earlier day than today, the reports are those of that time. */
function monthToReport({ months, settings }: Ledger, today: IsoDate): YearMonth {
  const { asOf } = settings;
  const day = asOf !== null && asOf < today ? asOf : today;
  return months.findLast((month) => monthDays(month).last <= day) ?? months[0] ?? day.slice(0, 7);
}

/** `通报稿`, `通报稿 (2)` … */
function freeName(name: string, sheets: readonly SheetContents[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLocaleLowerCase()));
  const free = (count: number): string => {
    const candidate = count === 1 ? name : `${name} (${count})`;
    return taken.has(candidate.toLocaleLowerCase()) ? free(count + 1) : candidate;
  };
  return free(1);
}
