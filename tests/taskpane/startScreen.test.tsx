/** @jest-environment jsdom */

import { screen } from "@testing-library/react";
import { Failure } from "../../src/core/failure";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import type { Ledger } from "../../src/core/ledger/ledger";
import { planLedger } from "../../src/core/ledger/planLedger";
import { contentsOf, fakeHost, fakeStorage } from "./support/fakeEnvironment";
import { openPane, region, storageWith } from "./support/openPane";
import { sampleNotice } from "./support/sampleNotice";

const ledger = buildLedger(sampleNotice);
const filled: Ledger = {
  ...ledger,
  duties: ledger.duties.map((duty) => ({
    ...duty,
    reports: duty.reports.map((report, month) => (month === 0 ? { ...report, value: 20 } : report)),
  })),
};
const holding = (what: Ledger) => fakeHost(contentsOf(planLedger(what, "2021-06-15")));

test("an empty workbook is offered a new ledger", async () => {
  const { press, arrive } = await openPane();
  await press("导入通知，新建台账");
  await arrive("导入通知");
});

test("an existing ledger is told with its months and counts, and opens", async () => {
  const { press, environment } = await openPane({ host: holding(ledger) });
  const card = region("本工作簿的台账");
  expect(card.getByText(sampleNotice.title ?? "")).toBeTruthy();
  expect(card.getByText("2021 年 6 月至 12 月")).toBeTruthy();
  expect(card.getByText("4 项")).toBeTruthy();
  expect(card.getByText(`${ledger.duties.length} 行`)).toBeTruthy();
  expect(card.getByText("0 处")).toBeTruthy();
  await press("打开台账");
  expect(environment.selected).toEqual(["工作台账!A1"]);
});

test("a ledger without entries can be made again", async () => {
  await openPane({ host: holding(ledger) });
  expect(screen.getByRole("button", { name: "重新导入通知" })).toBeTruthy();
});

test("a ledger with entries is not: a sentence says why", async () => {
  await openPane({ host: holding(filled), storage: storageWith(sampleNotice) });
  expect(screen.getByText(/已填报 9 处，为免覆盖，不能在本工作簿中重新生成/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /导入通知/ })).toBeNull();
  expect(screen.queryByRole("button", { name: "继续核对" })).toBeNull();
});

test("an unfinished review is offered, and goes on where it stood", async () => {
  const storage = storageWith(sampleNotice, [{ kind: "leaders", item: 1, leaders: ["刘海"] }]);
  const { press, arrive } = await openPane({ storage });
  expect(region("未完成的核对").getByText(/已修改或核对 1 处/)).toBeTruthy();
  await press("继续核对");
  await arrive("逐项核对");
  expect(await screen.findByText(/刘海 ｜/)).toBeTruthy();
});

test("an unfinished review is discarded only after a second question", async () => {
  const storage = storageWith(sampleNotice);
  const { press } = await openPane({ storage });
  await press("放弃");
  await press("保留");
  expect(Object.keys(storage.entries)).toHaveLength(1);
  await press("放弃");
  await press("确认放弃");
  expect(Object.keys(storage.entries)).toHaveLength(0);
  expect(screen.queryByRole("region", { name: "未完成的核对" })).toBeNull();
});

test("a damaged draft is told, and a fresh start offered", async () => {
  const storage = storageWith(sampleNotice);
  const [key = ""] = Object.keys(storage.entries);
  await openPane({ storage: fakeStorage({ [key]: "{" }) });
  expect(screen.getByText(/上次未完成的核对已损坏/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "导入通知，新建台账" })).toBeTruthy();
});

test("a workbook that cannot be read is a sentence with a way to try again", async () => {
  const host = fakeHost();
  host.read = () => Promise.reject(new Failure("excel-cell-edit"));
  const { press } = await openPane({ host });
  expect(screen.getByRole("alert").textContent).toContain("请先按回车结束编辑");
  host.read = () => Promise.resolve(null);
  await press("重试");
  expect(await screen.findByRole("button", { name: "导入通知，新建台账" })).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a ledger that cannot be shown says so beside its button", async () => {
  const select = () => Promise.reject(new Failure("excel-not-found"));
  const { press } = await openPane({ host: holding(ledger), select });
  await press("打开台账");
  expect((await screen.findByRole("alert")).textContent).toContain("已不在了");
});

test("Excel below ExcelApi 1.9 gets an explanation and nothing to press", async () => {
  await openPane({ missingSets: ["ExcelApi 1.9"], platform: "Excel 2019" });
  expect(screen.getByText(/Excel 2019 不支持：ExcelApi 1.9/)).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(4);
  expect(screen.queryByRole("button")).toBeNull();
});

test("the pane speaks English where Office does", async () => {
  await openPane({ language: "en" });
  expect(screen.getByRole("button", { name: "Import a notice, make a ledger" })).toBeTruthy();
});
