/** @jest-environment jsdom */

import { selectRange } from "../../../src/hosts/excel/select";
import { openExcel, transports } from "./openExcel";

describe.each(transports)("showing a range, %s", (transport) => {
  test.each([
    ["工作台账!C5", "工作台账", { top: 4, left: 2, bottom: 4, right: 2 }],
    ["'6月 汇总'!B2:C9", "6月 汇总", { top: 1, left: 1, bottom: 8, right: 2 }],
  ])("%s is selected on its sheet", async (address, sheet, area) => {
    const { standIn, client, user, run } = await openExcel(transport);
    user.addSheet(sheet);
    client.traffic.reset();
    await selectRange(address, run);
    expect(standIn.workbook.activeSheet.name).toBe(sheet);
    expect(standIn.workbook.activeSheet.selection).toEqual(area);
    expect(client.traffic.roundTrips).toBe(1);
  });

  test("a sheet that is gone is told in a sentence", async () => {
    const { run } = await openExcel(transport);
    await expect(selectRange("没有!A1", run)).rejects.toMatchObject({ code: "excel-not-found" });
  });
});
