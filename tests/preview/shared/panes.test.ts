/** @jest-environment jsdom */
/** The real office.js in the panes of two windows on one workbook. */

import { windowsExternal } from "../../../src/preview/host/transports/windowsExternal";
import { connectPane } from "../../../src/preview/shared/paneClient";
import { loadOffice, openWindow, type OfficeWindow } from "../host/loadOffice";
import { SharedWindows, type } from "./sharedWindows";

let windows: SharedWindows;
let busy: ReturnType<typeof setInterval>;

beforeEach(async () => {
  windows = new SharedWindows();
  await windows.start("first");
  windows.join("second");
  await windows.world.rest();
  // From here on messages arrive by themselves.
  busy = setInterval(() => {
    while (windows.world.deliver(0)) continue;
  }, 1);
});
afterEach(() => {
  clearInterval(busy);
});

async function openPane(name: string): Promise<OfficeWindow> {
  const { shared } = windows.sessions.get(name)!;
  return await loadOffice(openWindow(), windowsExternal(connectPane(shared)));
}

test("what one pane writes the other reads, and hears of as a change from elsewhere", async () => {
  const [one, other] = [await openPane("first"), await openPane("second")];
  const heard: { address: string; source: string }[] = [];
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(({ address, source }) => {
      heard.push({ address, source });
      return Promise.resolve();
    });
    await context.sync();
  });
  await one.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["区发改委"]];
    await context.sync();
  });
  const read = await other.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([["区发改委"]]);
  expect(heard).toEqual([{ address: "A1", source: "Remote" }]);
  expect(windows.contents("first")).toEqual(windows.contents("second"));
});

test("a pane hears of its own person's entries as local ones", async () => {
  const pane = await openPane("second");
  const sources: string[] = [];
  await pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(({ source }) => {
      sources.push(source);
      return Promise.resolve();
    });
    await context.sync();
  });
  await windows.sessions.get("second")!.shared.submit(type("A1", "进展"));
  await windows.sessions.get("first")!.shared.submit(type("A2", "别处"));
  await new Promise((resume) => setTimeout(resume, 30));
  expect(sources).toEqual(["Local", "Remote"]);
});

test("a pane that is opened anew hears nothing of what the one before asked to hear", async () => {
  const before = await openPane("first");
  const heard: string[] = [];
  await before.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  await openPane("first");
  await windows.sessions.get("first")!.shared.submit(type("A1", "进展"));
  await new Promise((resume) => setTimeout(resume, 30));
  expect(heard).toEqual([]);
});
