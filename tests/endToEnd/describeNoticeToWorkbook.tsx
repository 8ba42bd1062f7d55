/** What must hold once the clerk has made a ledger in Excel, on whichever transport. */

import { generateLedgerFile } from "../../src/actions/generateLedger";
import { toPlan } from "../../src/preview/host/save/toPlan";
import { fileDifferences } from "../support/fileDifferences";
import { expectValid } from "../support/validateWorkbook";
import { asOf, correctedNotice, runNoticeToWorkbook } from "./runNoticeToWorkbook";

/** Round trips and bytes that a generation may take, whatever the notice. */
const most = { roundTrips: 12, bytes: 2_000_000 } as const;

export function describeNoticeToWorkbook(transport: "web" | "windows"): void {
  let made: Awaited<ReturnType<typeof runNoticeToWorkbook>>;
  let saved: Uint8Array;

  beforeAll(async () => {
    made = await runNoticeToWorkbook(transport);
    const { writePlan } = await import("../../src/hosts/xlsx/writePlan");
    const plan = toPlan(made.standIn.workbook, "");
    const sheets = plan.sheets.filter(({ name }) => name !== "Sheet1");
    saved = await writePlan({ ...plan, sheets });
  }, 120_000);

  test("the workbook is the file that the command line writes of the corrected notice", async () => {
    const written = await generateLedgerFile(correctedNotice(), { asOf }, asOf);
    expect(await fileDifferences(written, saved)).toEqual([]);
  });

  test("the workbook saves as a valid file", async () => {
    await expectValid(saved);
  });

  test("opening, recognising and generating stay within the round trips and bytes allowed", () => {
    const { roundTrips, largestRequest } = made.client.traffic;
    expect(roundTrips).toBeLessThanOrEqual(most.roundTrips);
    expect(largestRequest).toBeLessThanOrEqual(most.bytes);
  });

  test("the ledger opens on the duty that falls due next", () => {
    const { activeSheet } = made.standIn.workbook;
    expect(activeSheet.name).toBe("工作台账");
    const written = toPlan(made.standIn.workbook, "").sheets.find(
      ({ name }) => name === activeSheet.name,
    );
    const ids = written?.blocks.flatMap(({ top, rows }) =>
      rows.map((row, index) => [top + index, row[0]] as const),
    );
    const id = ids?.find(([row]) => row === activeSheet.selection.top)?.[1];
    expect(id).toBe("13-N3");
  });

  test("nothing was asked of Excel that the stand-in does not know", () => {
    expect(made.client.refusals).toEqual([]);
  });
}
