/** What building a ledger in Excel sends over the wire; runs in Node alone, for the bench. */

import { JSDOM } from "jsdom";
import type { WorkbookPlan } from "../../../src/core/plan/plan";
import { excelHost } from "../../../src/hosts/excel/excelHost";
import { StandIn } from "../../../src/preview/host/standIn";
import { loadOnWeb, type OfficeWindow } from "../../preview/host/loadOffice";

export interface Generation {
  readonly roundTrips: number;
  /** Bytes of all requests, and of the largest. */
  readonly sent: number;
  readonly largestRequest: number;
}

export async function measureGeneration(plan: WorkbookPlan): Promise<Generation> {
  const page = new JSDOM("<!doctype html>", {
    url: "https://localhost/",
    runScripts: "outside-only",
  });
  const client = new StandIn().connect();
  const { Excel, Office } = await loadOnWeb(page.window as unknown as OfficeWindow, client);
  client.traffic.reset();
  const host = excelHost({
    run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  });
  await host.carryOut(plan);
  const { roundTrips, sent, largestRequest } = client.traffic;
  page.window.close();
  return { roundTrips, sent, largestRequest };
}
