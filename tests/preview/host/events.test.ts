/** @jest-environment jsdom */

import { StandIn } from "../../../src/preview/host/standIn";
import { connectOffice, settle, transports, type OfficeClient } from "./officeClients";

type Seen = Record<string, unknown>;

/** Collects the sheet's change events at one client. */
async function follow({ Excel }: OfficeClient, name = "表一"): Promise<Seen[]> {
  const seen: Seen[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).onChanged.add((event) => {
      const { address, source, changeType, details, triggerSource } = event;
      seen.push({ address, source, changeType, details, triggerSource });
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

describe.each(transports)("events, %s", (transport) => {
  let standIn: StandIn;
  let one: OfficeClient;
  let other: OfficeClient;

  beforeEach(async () => {
    standIn = new StandIn({ sheets: ["表一", "表二"] });
    one = await connectOffice(standIn, transport);
    other = await connectOffice(standIn, transport);
  });

  test("an entry is local to who made it and remote to the others, with before and after", async () => {
    const [mine, theirs] = [await follow(one), await follow(other)];
    one.user.type("表一", "C5", "20");
    one.user.type("表一", "C5", "35");
    await settle();
    const details = {
      valueBefore: 20,
      valueAfter: 35,
      valueTypeBefore: "Double",
      valueTypeAfter: "Double",
    };
    const event = { address: "C5", changeType: "RangeEdited", triggerSource: "Unknown", details };
    expect(mine.at(-1)).toEqual({ ...event, source: "Local" });
    expect(theirs.at(-1)).toEqual({ ...event, source: "Remote" });
    expect(mine).toHaveLength(2);
  });

  test("a paste over several cells has no details", async () => {
    const seen = await follow(one);
    one.user.paste("表一", "A1", [
      ["1", "2"],
      ["3", "4"],
    ]);
    await settle();
    expect(seen).toEqual([
      {
        address: "A1:B2",
        source: "Local",
        changeType: "RangeEdited",
        triggerSource: "Unknown",
        details: undefined,
      },
    ]);
  });

  test("what the add-in writes itself says so", async () => {
    const [mine, theirs] = [await follow(one), await follow(other)];
    await one.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表一").getRange("A1").values = [[1]];
      await context.sync();
    });
    await settle();
    expect(mine[0]).toMatchObject({ source: "Local", triggerSource: "ThisLocalAddin" });
    expect(theirs[0]).toMatchObject({ source: "Remote", triggerSource: "Unknown" });
  });

  test("deleted rows are told, and other sheets are not", async () => {
    const [first, second] = [await follow(one), await follow(one, "表二")];
    other.user.deleteRows("表一", "3:4");
    await settle();
    expect(first).toMatchObject([{ address: "3:4", changeType: "RowDeleted", source: "Remote" }]);
    expect(second).toEqual([]);
  });

  test("after a handler is removed nothing comes any more", async () => {
    const seen: string[] = [];
    const added = await one.Excel.run(async (context) => {
      const result = context.workbook.worksheets.getItem("表一").onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    one.user.type("表一", "A1", "一");
    await settle();
    added.remove();
    await added.context.sync();
    one.user.type("表一", "A2", "二");
    await settle();
    expect(seen).toEqual(["A1"]);
  });

  test("the range of an event can be read again", async () => {
    const values: unknown[] = [];
    await one.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表一").onChanged.add(async (event) => {
        await one.Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          await inner.sync();
          values.push(range.values);
        });
      });
      await context.sync();
    });
    other.user.type("表一", "B2", "来自同事");
    await settle();
    expect(values).toEqual([[["来自同事"]]]);
  });

  test("selecting, turning to a sheet, adding and deleting one are told", async () => {
    const seen: string[] = [];
    const note = (what: string) => () => {
      seen.push(what);
      return Promise.resolve();
    };
    await one.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("表二").onSelectionChanged.add((event) => {
        seen.push(`selected ${event.address}`);
        return Promise.resolve();
      });
      worksheets.onActivated.add(note("activated"));
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      await context.sync();
    });
    one.user.select("表二", "B3:C4");
    one.user.addSheet("表三");
    one.user.deleteSheet("表三");
    await settle();
    expect(seen.sort()).toEqual(["activated", "added", "deleted", "selected B3:C4"]);
  });
});
