/** @jest-environment jsdom */

import type { TransportFault } from "../../../src/preview/host/client/faults";
import { StandIn } from "../../../src/preview/host/standIn";
import { connectOffice, settle, transports, type OfficeClient } from "./officeClients";

const codes: readonly (readonly [TransportFault, string])[] = [
  ["cellEditMode", "InvalidOperationInCellEditMode"],
  ["modalDialog", "WriteNotSupportedWhenModalDialogOpen"],
  ["throttled", "ActivityLimitReached"],
  ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
  ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
  ["sessionLost", "InvalidOrTimedOutSession"],
  ["accessDenied", "AccessDenied"],
];

describe.each(transports)("faults on order, %s", (transport) => {
  let standIn: StandIn;
  let office: OfficeClient;

  beforeEach(async () => {
    standIn = new StandIn();
    office = await connectOffice(standIn, transport);
  });

  const write = (text: string, options: Excel.RunOptions = {}) =>
    office.Excel.run(options, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").untrack().values = [[text]];
      await context.sync();
    });

  const cell = () => standIn.workbook.activeSheet.cells.get(0, 0).value;

  test.each(codes)("%s reaches the add-in as %s, and nothing was done", async (fault, code) => {
    office.client.faults.order({ fault, at: 1 });
    await expect(write("一")).rejects.toMatchObject({ code });
    expect(cell()).toBe("");
    await write("二");
    expect(cell()).toBe("二");
  });

  test("a fault meets the request it was ordered for, and as many as ordered", async () => {
    office.client.faults.order({ fault: "throttled", at: 2, times: 2 });
    await write("一");
    await expect(write("二")).rejects.toBeDefined();
    await expect(write("三")).rejects.toBeDefined();
    await write("四");
    expect(cell()).toBe("四");
  });

  test("a session may be lost after the request was carried out", async () => {
    office.client.faults.order({ fault: "sessionLost", at: 1, times: Infinity, executed: true });
    await expect(write("做了")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    expect(cell()).toBe("做了");
    await expect(write("没做")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    expect(cell()).toBe("做了");
  });

  test("a request over the limit is refused by its size alone", async () => {
    const small = await connectOffice(standIn, transport, { payloadLimit: 2000 });
    const writing = small.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["长".repeat(1000)]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });

  test("while a cell is being edited a request fails, or waits where it may", async () => {
    office.client.beginCellEdit();
    await expect(write("不等")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = write("等一等", { delayForCellEdit: true });
    await settle();
    expect(cell()).toBe("");
    office.client.endCellEdit();
    await waiting;
    expect(cell()).toBe("等一等");
  });
});
