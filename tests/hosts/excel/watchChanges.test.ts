/** @jest-environment jsdom */

import { watchChanges } from "../../../src/hosts/excel/watchChanges";
import type { SheetChange } from "../../../src/hosts/host";
import { settle } from "../../preview/host/officeClients";
import { openExcel, transports, type OpenExcel } from "./openExcel";

describe.each(transports)("following what is entered, %s", (transport) => {
  let mine: OpenExcel;
  let colleague: OpenExcel;
  let seen: SheetChange[];
  let stop: () => Promise<void>;

  beforeEach(async () => {
    mine = await openExcel(transport);
    colleague = await openExcel(transport, { standIn: mine.standIn });
    seen = [];
    stop = await watchChanges("Sheet1", (change) => seen.push(change), mine.run);
    mine.client.traffic.reset();
  });

  test("own entries are local, a colleague's remote", async () => {
    mine.user.type("Sheet1", "C5", "20");
    colleague.user.paste("Sheet1", "D5", [["1"], ["2"]]);
    await settle();
    const change = { changeType: "RangeEdited", ownWrite: false };
    expect(seen).toEqual([
      { ...change, address: "C5", source: "local" },
      { ...change, address: "D5:D6", source: "remote" },
    ]);
  });

  test("what the add-in writes itself is told apart", async () => {
    await mine.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").untrack().values = [[1]];
      await context.sync();
    });
    await settle();
    expect(seen).toMatchObject([{ source: "local", ownWrite: true }]);
  });

  test("deleted rows are told, other sheets are not", async () => {
    mine.user.addSheet("别的");
    mine.user.type("别的", "A1", "x");
    mine.user.deleteRows("Sheet1", "4:5");
    await settle();
    expect(seen).toMatchObject([{ address: "4:5", changeType: "RowDeleted", source: "local" }]);
  });

  test("following never writes, nor asks anything of Excel", async () => {
    mine.user.type("Sheet1", "A1", "一");
    colleague.user.type("Sheet1", "A2", "二");
    await settle();
    expect(seen).toHaveLength(2);
    expect(mine.client.traffic.roundTrips).toBe(0);
  });

  test("after the end nothing comes any more", async () => {
    await stop();
    mine.user.type("Sheet1", "A1", "一");
    await settle();
    expect(seen).toEqual([]);
  });

  test("a sheet that is not there is told in a sentence", async () => {
    await expect(watchChanges("没有", () => undefined, mine.run)).rejects.toMatchObject({
      code: "excel-not-found",
    });
  });
});
