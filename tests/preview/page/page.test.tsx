/** @jest-environment jsdom */
/** The page around the grid; the spreadsheet itself needs a browser and is stood in for. */

import { act, cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { say } from "../../../src/core/messages";
import type { GridOptions } from "../../../src/preview/grid/openGrid";
import { App } from "../../../src/preview/page/App";
import type { PageAddress } from "../../../src/preview/page/pageAddress";
import { fillBrowserGaps } from "../../support/browserGaps";
import { FakeWorld } from "../shared/fakeWorld";

const openGrid = jest.fn((options: GridOptions) => {
  options.container.textContent = options.workbook.sheets.map(({ name }) => name).join(" ");
  return Promise.resolve({ dispose: () => undefined, calculated: () => Promise.resolve() });
});
jest.mock("../../../src/preview/grid/openGrid", () => ({
  openGrid: (options: GridOptions) => openGrid(options),
}));

// The whole page in every failure would bury the sentence.
configure({ getElementError: (message) => new Error(message ?? "not found") });

fillBrowserGaps();
Object.assign(globalThis, {
  ResizeObserver: class {
    observe = () => undefined;
    disconnect = () => undefined;
  },
});

const session = "7777777777";

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld();
  openGrid.mockClear();
  history.replaceState(null, "", "/preview.html");
});
afterEach(cleanup);

function openPage(address: Partial<PageAddress> = {}, name = "window") {
  const windows = world.window(name);
  const page = render(
    <App address={{ session: null, language: "zh", ...address }} windows={windows} />,
  );
  return { page, user: userEvent.setup() };
}

const button = (name: string | RegExp) =>
  screen.findByRole("button", { name }, { timeout: 10_000 });
const gridOptions = () => openGrid.mock.calls.at(-1)![0];

test("the first screen offers four ways to begin and has nothing that axe objects to", async () => {
  const { page } = openPage();
  const titles = (await screen.findAllByRole("heading", { level: 2 })).map(
    (one) => one.textContent,
  );
  expect(titles).toEqual(["从一份通知开始", "看一本填报中的台账", "空白工作簿", "打开台账文件"]);
  expect(screen.getByText("演示数据")).toBeTruthy();
  expect((await axe(page.container)).violations).toEqual([]);
});

test("a notice begins with an empty workbook, the notice to hand, and the pane beside it", async () => {
  const { user, page } = openPage();
  await user.click(await button("打开通知和空白工作簿"));
  expect(await button("下载通知 .txt")).toBeTruthy();
  expect(screen.getByRole("main").textContent).toContain("Sheet1");
  const pane = await screen.findByTitle<HTMLIFrameElement>("责任分解台账");
  expect(pane.getAttribute("src")).toBe("preview-taskpane.html");
  expect(window.previewExcel?.connect()).toHaveProperty("GetContext");
  expect(location.search).toMatch(/^\?session=[a-z0-9]{10}$/);
  expect((await axe(page.container, { iframes: false })).violations).toEqual([]);
});

test("the sample ledger opens with its sheets", async () => {
  const { user } = openPage();
  await user.click(await button("打开演示台账"));
  await button("文件");
  expect(screen.getByRole("main").textContent).toContain("填报说明 责任分解 工作台账 单位名录");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("演示数据");
});

test("the ribbon turns the pane to the ledger, closes it and opens it again", async () => {
  const { user } = openPage();
  await user.click(await button("新建空白工作簿"));
  await user.click(await button("打开台账"));
  const source = () => screen.queryByTitle("责任分解台账")?.getAttribute("src");
  expect(source()).toBe("preview-ledger.html");
  await user.click(await button("关闭窗格"));
  expect(source()).toBeUndefined();
  await user.click(await button("责任分解"));
  expect(source()).toBe("preview-taskpane.html");
});

test("what the grid refuses is said until the next entry is taken", async () => {
  const { user } = openPage();
  await user.click(await button("新建空白工作簿"));
  await screen.findByTitle("责任分解台账");
  act(() => {
    gridOptions().onStopped("这个单元格不能填。");
  });
  expect(screen.getByText("这个单元格不能填。")).toBeTruthy();
  await act(() => gridOptions().hands.type("Sheet1", "A1", "12"));
  expect(screen.queryByText("这个单元格不能填。")).toBeNull();
});

test("a file that is no workbook is refused with a sentence, and the first screen stays", async () => {
  const { user } = openPage();
  await user.upload(
    await screen.findByLabelText("打开台账文件", { selector: "input" }),
    new File(["通知"], "通知.xlsx"),
  );
  expect(await screen.findByText(say("workbook-not-xlsx"))).toBeTruthy();
  expect(await button("打开演示台账")).toHaveProperty("disabled", false);
});

test("a workbook that was closed is offered again, as it was left", async () => {
  const { user } = openPage();
  await user.click(await button("新建空白工作簿"));
  await screen.findByTitle("责任分解台账");
  await act(() => gridOptions().hands.type("Sheet1", "A1", "进展"));
  cleanup();
  world.kill("window");
  openPage({}, "later");
  await user.click(await button("继续"));
  await screen.findByTitle("责任分解台账");
  expect(gridOptions().workbook.sheet("Sheet1").cells.get(0, 0).value).toBe("进展");
});

test("giving up a kept workbook asks once more", async () => {
  await world.journal.keep(session, {
    document: { fileName: "旧台账.xlsx", year: 2021, plan: null },
    entries: [],
  });
  const { user } = openPage();
  await user.click(await button("删除"));
  expect(await world.journal.list()).toHaveLength(1);
  await user.click(await button("确认删除，不能恢复"));
  expect(await world.journal.list()).toEqual([]);
  expect(screen.queryByText("旧台账.xlsx")).toBeNull();
});

test("a session that is gone leads to the first screen, and says why", async () => {
  openPage({ session: "aaaaaaaaaa" });
  expect(await screen.findByText(/这份工作簿的窗口已经全部关闭/)).toBeTruthy();
  expect(location.search).toBe("");
});

test("the page speaks English where it is asked to", async () => {
  openPage({ language: "en" });
  expect(await button("Open the sample ledger")).toBeTruthy();
});
