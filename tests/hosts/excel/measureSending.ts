/** What work in Excel sends over the wire; runs in Node alone, for the bench. */

import { JSDOM } from "jsdom";
import { checkSummarySheet } from "../../../src/actions/checkSummarySheet";
import {
  errorKeys,
  readReport,
  summarizeInHost,
  type ReportRequest,
} from "../../../src/actions/summarizeInHost";
import type { WorkbookPlan } from "../../../src/core/plan/plan";
import { excelHost } from "../../../src/hosts/excel/excelHost";
import type { Host } from "../../../src/hosts/host";
import { StandIn } from "../../../src/preview/host/standIn";
import { loadOnWeb, type OfficeWindow } from "../../preview/host/loadOffice";

export interface Sending {
  readonly roundTrips: number;
  /** Bytes of all requests, and of the largest. */
  readonly sent: number;
  readonly largestRequest: number;
}

/** Builds the plan in an empty workbook. */
export function measureGeneration(plan: WorkbookPlan): Promise<Sending> {
  return measureInExcel(
    () => Promise.resolve(),
    (host) => host.carryOut(plan),
  );
}

/** Makes a month's sheets in the ledger of the plan, from the reading to the finished sheets. */
export function measureSummary(plan: WorkbookPlan, request: ReportRequest): Promise<Sending> {
  let confirmed: ReadonlySet<string> = new Set();
  return measureInExcel(
    async (host) => {
      await host.carryOut(plan);
      confirmed = new Set(errorKeys(await readReport(host, request)));
    },
    async (host) => {
      await summarizeInHost(host, { ...request, agreed: new Set(), confirmed });
    },
  );
}

async function measureInExcel(
  prepare: (host: Host) => Promise<void>,
  work: (host: Host) => Promise<void>,
): Promise<Sending> {
  const page = new JSDOM("<!doctype html>", {
    url: "https://localhost/",
    runScripts: "outside-only",
  });
  const client = new StandIn().connect();
  const { Excel, Office } = await loadOnWeb(page.window as unknown as OfficeWindow, client);
  const host = excelHost({
    run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    checkReplaced: (sheet, charts) => {
      checkSummarySheet(sheet, charts, new Set());
    },
  });
  await prepare(host);
  client.traffic.reset();
  await work(host);
  const { roundTrips, sent, largestRequest } = client.traffic;
  page.window.close();
  return { roundTrips, sent, largestRequest };
}
