/** @jest-environment jsdom */

import { screen, waitFor, within } from "@testing-library/react";
import { checkLedger } from "../../../src/core/progress/checkLedger";
import {
  dailyHost,
  dutyIn,
  ledgerIn,
  openDaily,
  placeOf,
  typeInGrid,
} from "../support/dailyLedger";
import { fakeStorage } from "../support/fakeEnvironment";

const asOf = "2021-09-30";

async function openFindings(host = dailyHost(), changes = {}) {
  const pane = await openDaily("填报检查", { host, ...changes });
  await screen.findByRole("list", { name: "检查结果" });
  return { ...pane, host };
}

const list = () => within(screen.getByRole("list", { name: "检查结果" }));
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

test("errors come first, row by row, as many as the rules find", async () => {
  const { host } = await openFindings();
  const found = checkLedger(ledgerIn(host), asOf);
  const count = (severity: string) => found.filter((one) => one.severity === severity).length;
  expect(
    screen.getByText(`错误 ${count("error")} · 存疑 ${count("warning")} · 提示 ${count("hint")}`),
  ).toBeTruthy();
  const [first] = list().getAllByRole("heading", { level: 2 });
  expect(first?.textContent).toMatch(/^有错误的行（/);
});

test("a finding leads to its cell", async () => {
  const { user, environment, host } = await openFindings();
  typeInGrid(host, [["1-R1", "9月完成值", "约50%"]]);
  await user.click(await screen.findByRole("button", { name: /9月完成值“约50%”是文字/ }));
  const { row } = placeOf(host, "1-R1", "9月完成值");
  expect(environment.selected.at(-1)).toBe(`工作台账!U${row + 1}`);
});

test("an edit is judged at once and told aloud; nothing is written", async () => {
  const { host } = await openFindings();
  typeInGrid(host, [["1-R1", "9月完成值", "约50%"]]);
  expect(await screen.findByText(/^刚才修改了 1 行，发现 \d+ 处问题，列在最前。$/)).toBeTruthy();
  const status = screen.getByText(/^刚才修改了/);
  expect(status.getAttribute("role")).toBe("status");
  const [first] = list().getAllByRole("heading", { level: 2 });
  expect(first?.textContent).toBe("刚修改的行");
  expect(host.edits).toEqual([]);
});

test("an offer shows what was and what will be, and writes that cell alone", async () => {
  const { user, host } = await openFindings();
  typeInGrid(host, [["1-R1", "9月完成值", "约50%"]]);
  expect(await screen.findByText("现为“约50%”，改后“50”")).toBeTruthy();
  await user.click(screen.getAllByRole("button", { name: "改为 50" })[0]!);
  await waitFor(() => {
    expect(dutyIn(host, "1-R1").reports[3]?.value).toBe(50);
  });
  const place = placeOf(host, "1-R1", "9月完成值");
  expect(host.edits).toEqual([{ kind: "cell", sheet: "工作台账", ...place, content: 50 }]);
  expect(screen.queryByText("现为“约50%”，改后“50”")).toBeNull();
});

test("a paste over many rows is read once and told as one", async () => {
  const host = dailyHost();
  let reads = 0;
  const { readRows, read } = host;
  host.readRows = (...range) => {
    reads++;
    return readRows(...range);
  };
  await openFindings(host);
  host.read = (...options) => {
    reads++;
    return read(...options);
  };
  typeInGrid(host, [
    ["1-R1", "9月完成值", "5O"],
    ["2-R1", "9月完成值", "六十"],
    ["3-R1", "9月完成值", "完成70"],
  ]);
  expect(await screen.findByText(/^刚才修改了 \d+ 行，发现 \d+ 处问题/)).toBeTruthy();
  expect(reads).toBe(1);
});

test("a deletion is judged: an emptied month in the middle is told as skipped", async () => {
  const { host } = await openFindings();
  typeInGrid(host, [
    ["1-R1", "8月完成值", null],
    ["1-R1", "8月进展", null],
  ]);
  expect(await screen.findByText(/8月没有填报，后面的月份已经填了/)).toBeTruthy();
});

test("what others change refreshes the list quietly, and takes no focus", async () => {
  const { host } = await openFindings();
  const focus = document.activeElement;
  typeInGrid(host, [["1-R1", "9月完成值", "约50%"]], { source: "remote" });
  expect(await screen.findByText(/9月完成值“约50%”是文字/, {}, { timeout: 4000 })).toBeTruthy();
  expect(screen.queryByText(/^刚才修改了/)).toBeNull();
  expect(screen.getByText(/其他人刚更新了内容/).closest("[role=status]")).toBeNull();
  expect(document.activeElement).toBe(focus);
});

test("an event that never came is caught by 全部检查", async () => {
  const { host, press } = await openFindings();
  const { tell } = host;
  host.tell = () => undefined;
  typeInGrid(host, [["1-R1", "9月完成值", "约50%"]]);
  host.tell = tell;
  await settled();
  expect(screen.queryByText(/“约50%”/)).toBeNull();
  await press("全部检查");
  expect(
    await screen.findByText(/^已检查全部 \d+ 行，发现 \d+ 处问题。$/, { selector: "span" }),
  ).toBeTruthy();
  expect(screen.getAllByText(/9月完成值“约50%”是文字/).length).toBeGreaterThan(0);
});

test("a clerk of one unit is told where another unit's row was changed here, not elsewhere", async () => {
  const storage = fakeStorage({
    "responsibility-ledger.unit.1:https://example.invalid/台账.xlsx": "区教体局",
  });
  const { host, user } = await openFindings(dailyHost(), { storage });
  await user.selectOptions(screen.getByLabelText("范围"), "");
  typeInGrid(host, [["1-R1", "9月完成值", 56]]);
  expect(await screen.findByText(/这一行由区发改委填报，区教体局改动了它/)).toBeTruthy();
  typeInGrid(host, [["2-R1", "9月完成值", 61]], { source: "remote" });
  await screen.findByText(/其他人刚更新了内容/, {}, { timeout: 4000 });
  expect(screen.getAllByText(/区教体局改动了它/)).toHaveLength(1);
});

test("only the errors of one unit are shown where that is asked", async () => {
  const { user, host } = await openFindings();
  await user.selectOptions(screen.getByLabelText("程度"), "error");
  expect(screen.getByText(/^错误 \d+ · 存疑 0 · 提示 0$/)).toBeTruthy();
  const errors = checkLedger(ledgerIn(host), asOf).filter(({ severity }) => severity === "error");
  const unit = dutyIn(host, errors[0]?.dutyId ?? "").unit;
  await user.selectOptions(screen.getByLabelText("范围"), unit);
  for (const row of list().getAllByText(/^\S+ (?:任务|节点|指标) ｜/)) {
    expect(row.textContent).toContain(unit);
  }
});
