/** @jest-environment jsdom */

import { StandIn } from "../../../src/preview/host/standIn";
import { connectOffice, settle, transports, type OfficeClient } from "./officeClients";

describe.each(transports)("requests of the real office.js, %s", (transport) => {
  let standIn: StandIn;
  let office: OfficeClient;

  beforeEach(async () => {
    standIn = new StandIn({ sheets: ["表一", "表二"] });
    office = await connectOffice(standIn, transport);
  });

  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("表一");

  test("what is written is read back, nested properties too", async () => {
    const read = await office.Excel.run(async (context) => {
      const range = sheet(context).getRange("B2:C3");
      range.values = [
        ["甲", 1.5],
        [true, ""],
      ];
      range.numberFormat = [
        ["@", "0.0"],
        ["General", "0%"],
      ];
      range.format.fill.color = "#ff0000";
      range.format.font.bold = true;
      range.load("values,numberFormat,address,format/fill/color,format/font/bold");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [
        ["甲", 1.5],
        [true, ""],
      ],
      numberFormat: [
        ["@", "0.0"],
        ["General", "0%"],
      ],
      address: "表一!B2:C3",
      format: { fill: { color: "#FF0000" }, font: { bold: true } },
    });
  });

  test("a property that was not loaded throws on reading", async () => {
    const reading = office.Excel.run(async (context) => {
      const range = sheet(context).getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("over 1,500 cells arrive in chunks and stand where they belong", async () => {
    const grid = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `第${row}行`]);
    await office.Excel.run(async (context) => {
      sheet(context).getRange("C5:E1004").values = grid;
      await context.sync();
    });
    const { cells } = standIn.workbook.sheet("表一");
    expect(cells.get(4, 2).value).toBe(0);
    expect(cells.get(1003, 3).value).toBe(1998);
    expect(cells.get(1003, 4).value).toBe("第999行");
    expect(office.client.traffic.calls.filter((call) => call === "Range.Values")).toHaveLength(2);
    expect(office.client.traffic.calls).toContain("Range._ValidateArraySize");
  });

  test("an array of another size than the range is refused", async () => {
    const writing = office.Excel.run(async (context) => {
      sheet(context).getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("one formula for a range is filled down and across", async () => {
    const formulas = await office.Excel.run(async (context) => {
      const range = sheet(context).getRange("B2:C3");
      range.formulas = '=A$1+$A2&"A9"' as unknown as string[][];
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown;
    });
    expect(formulas).toEqual([
      ['=A$1+$A2&"A9"', '=B$1+$A2&"A9"'],
      ['=A$1+$A3&"A9"', '=B$1+$A3&"A9"'],
    ]);
  });

  test("what may be missing comes as a null object", async () => {
    const missing = await office.Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("没有");
      const used = none.getUsedRangeOrNullObject(true);
      const empty = sheet(context).getUsedRangeOrNullObject(true);
      await context.sync();
      return [none.isNullObject, used.isNullObject, empty.isNullObject];
    });
    expect(missing).toEqual([true, true, true]);
  });

  test("an error names the place, and what was done before it stands", async () => {
    const failing = office.Excel.run(async (context) => {
      sheet(context).getRange("A1").values = [["先写"]];
      context.workbook.worksheets.getItem("没有").getRange("A1").values = [["后写"]];
      sheet(context).getRange("A2").values = [["不再写"]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    const { cells } = standIn.workbook.sheet("表一");
    expect(cells.get(0, 0).value).toBe("先写");
    expect(cells.get(1, 0).value).toBe("");
  });

  test("a range is kept between requests and let go at the end", async () => {
    await office.Excel.run(async (context) => {
      const range = sheet(context).getRange("A1");
      await context.sync();
      range.values = [["第二次请求"]];
      await context.sync();
      expect(office.client.session.references.count).toBe(1);
    });
    await settle();
    expect(standIn.workbook.sheet("表一").cells.get(0, 0).value).toBe("第二次请求");
    expect(office.client.session.references.count).toBe(0);
  });

  test("a sheet added in one request is written to in the next, and added once", async () => {
    await office.Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("新表");
      await context.sync();
      added.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(standIn.workbook.sheets.map(({ name }) => name)).toEqual(["表一", "表二", "新表"]);
    expect(standIn.workbook.sheet("新表").cells.get(0, 0).value).toBe(1);
  });

  test("collections are loaded with the properties asked for", async () => {
    const names = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return worksheets.items.map(({ name, visibility }) => [name, visibility]);
    });
    expect(names).toEqual([
      ["表一", "Visible"],
      ["表二", "Visible"],
    ]);
  });

  test("a member that the stand-in lacks cannot be overlooked", async () => {
    const asking = office.Excel.run(async (context) => {
      sheet(context).getRange("A1").removeDuplicates([0], false);
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: "StandInLacksMember" });
    expect(standIn.refusals).toEqual(["Range.RemoveDuplicates"]);
  });

  test("old Excel lacks what came later", async () => {
    const old = await connectOffice(standIn, transport, { excelApi: "1.8" });
    expect(old.Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(old.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    const asking = old.Excel.run(async (context) => {
      sheet(context).pageLayout.centerHorizontally = true;
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(standIn.refusals).toEqual([]);
  });

  test("a locked cell of a protected sheet is not written, an unlocked one is", async () => {
    await office.Excel.run(async (context) => {
      sheet(context).getRange("B1").format.protection.locked = false;
      sheet(context).protection.protect({ allowSort: false });
      await context.sync();
    });
    const write = (address: string) =>
      office.Excel.run(async (context) => {
        sheet(context).getRange(address).values = [["新"]];
        await context.sync();
      });
    await expect(write("A1")).rejects.toMatchObject({ code: "AccessDenied" });
    await write("B1");
    const { cells } = standIn.workbook.sheet("表一");
    expect([cells.get(0, 0).value, cells.get(0, 1).value]).toEqual(["", "新"]);
  });

  test("round trips and bytes are counted, Chinese at three bytes a character", async () => {
    const text = "责".repeat(1000);
    await office.Excel.run(async (context) => {
      sheet(context).getRange("A1").untrack().values = [[text]];
      await context.sync();
    });
    const { roundTrips, sent, largestRequest, received } = office.client.traffic;
    expect(roundTrips).toBe(1);
    expect(sent).toBeGreaterThan(3000);
    expect(sent).toBeLessThan(4500);
    expect(largestRequest).toBe(sent);
    expect(received).toBeGreaterThan(0);
  });
});
