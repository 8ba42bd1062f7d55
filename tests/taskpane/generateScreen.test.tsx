/** @jest-environment jsdom */

import { act, fireEvent, screen } from "@testing-library/react";
import { Failure } from "../../src/core/failure";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import { planLedger } from "../../src/core/ledger/planLedger";
import type { Notice } from "../../src/core/notice/notice";
import { contentsOf, fakeHost } from "./support/fakeEnvironment";
import { openReview, region, type OpenPane } from "./support/openPane";
import { doubt, sampleNotice } from "./support/sampleNotice";

async function openGenerate(notice: Notice = sampleNotice, host = fakeHost()): Promise<OpenPane> {
  const pane = await openReview(notice, { host });
  await pane.press("生成台账");
  await pane.arrive("生成台账");
  return pane;
}

const month = (name: string) => screen.getByRole("combobox", { name });

test("what will be made is told sheet by sheet", async () => {
  await openGenerate();
  const outcome = region("将生成的工作表");
  expect(outcome.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
    "4 行",
    "9 行（任务 6 · 节点 2 · 指标 1）",
    "3 行",
    "填写要求、颜色和设置",
  ]);
});

test("the ledger is made, opens at the next duty due, and the draft is done with", async () => {
  const pane = await openGenerate();
  await pane.press("生成台账");
  const heading = await pane.arrive("台账已生成");
  expect(document.activeElement).toBe(heading);
  const plan = planLedger(buildLedger(sampleNotice, { asOf: null }), "2021-06-15");
  expect(pane.environment.host.contents).toEqual(contentsOf(plan));
  expect(pane.environment.selected).toHaveLength(1);
  expect(pane.environment.selected[0]).toMatch(/^工作台账!A\d+$/);
  expect(
    pane.environment.storage.getItem(
      "responsibility-ledger.draft.1:https://example.invalid/台账.xlsx",
    ),
  ).toBeNull();
  await pane.press("返回首页");
  expect(await screen.findByRole("region", { name: "本工作簿的台账" })).toBeTruthy();
});

test("months and the as-of date go into the ledger", async () => {
  const pane = await openGenerate();
  expect(month("填报起始月")).toHaveProperty("value", "2021-06");
  expect(month("填报截止月")).toHaveProperty("value", "2021-12");
  await pane.user.selectOptions(month("填报起始月"), "2021-07");
  await pane.user.selectOptions(month("填报截止月"), "2021-09");
  fireEvent.change(screen.getByLabelText("统计日期"), { target: { value: "2021-09-30" } });
  fireEvent.blur(screen.getByLabelText("统计日期"));
  await pane.press("生成台账");
  await pane.arrive("台账已生成");
  const months = ["2021-07", "2021-08", "2021-09"];
  const plan = planLedger(buildLedger(sampleNotice, { months, asOf: "2021-09-30" }), "2021-06-15");
  expect(pane.environment.host.contents).toEqual(contentsOf(plan));
});

test.each([
  ["2021-12", "2021-06", "截止月早于起始月"],
  ["2021-01", "2022-06", "填报月份最多 12 个"],
])("months from %s to %s are refused with a sentence", async (first, last, sentence) => {
  const { user, environment, press } = await openGenerate();
  await user.selectOptions(month("填报起始月"), first);
  await user.selectOptions(month("填报截止月"), last);
  expect(screen.getByText(new RegExp(sentence))).toBeTruthy();
  await press("生成台账");
  expect(environment.host.contents).toEqual({ sheets: [] });
});

test("errors must be settled first, doubts are only told", async () => {
  const findings = [doubt("error", 4), doubt("warning", 1)];
  const { press, arrive } = await openGenerate({ ...sampleNotice, findings });
  expect(screen.queryByRole("button", { name: "生成台账" })).toBeNull();
  await press(/^已核对/);
  expect(screen.getByText(/还有 1 处疑点没有核对/)).toBeTruthy();
  await press("生成台账");
  await arrive("台账已生成");
});

test("a notice without a year asks for it", async () => {
  const { user, press, arrive } = await openGenerate({ ...sampleNotice, year: null });
  const year = screen.getByRole("textbox", { name: "工作年份" });
  await user.type(year, "21{Enter}");
  expect(screen.getByText(/请填写四位年份/)).toBeTruthy();
  await user.clear(year);
  await user.type(year, "2021{Enter}");
  await press("生成台账");
  await arrive("台账已生成");
});

test("progress is shown as it comes, and the way back is closed meanwhile", async () => {
  const host = fakeHost();
  let finish: () => void = () => undefined;
  let tell: (done: number, total: number) => void = () => undefined;
  const begun = new Promise<void>((begin) => {
    host.before = (_, watch) => {
      tell = (done, total) => watch?.progress?.(done, total);
      begin();
      return new Promise((resolve) => {
        finish = resolve;
      });
    };
  });
  const { press, arrive } = await openGenerate(sampleNotice, host);
  await press("生成台账");
  await arrive("正在生成台账");
  expect(screen.queryByRole("button", { name: "返回" })).toBeNull();
  await screen.findByText("正在准备…");
  await act(() => begun);
  await act(async () => {
    tell(3, 8);
    await Promise.resolve();
  });
  expect(screen.getByText("已完成 37%")).toBeTruthy();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("3");
  finish();
  await arrive("台账已生成");
});

test("making can be stopped, keeps the corrections and can be done again", async () => {
  const host = fakeHost();
  host.before = (_, watch) =>
    new Promise((_resolve, reject) => {
      watch?.signal?.addEventListener("abort", () => {
        reject(new DOMException("stopped", "AbortError"));
      });
    });
  const { press, arrive } = await openGenerate(sampleNotice, host);
  await press("生成台账");
  await arrive("正在生成台账");
  await press("停止");
  await arrive("生成台账");
  expect(screen.getByText(/已停止，台账没有生成完/)).toBeTruthy();
  delete host.before;
  await press("重新生成台账");
  await arrive("台账已生成");
});

test("a host that says itself that it stopped is quoted", async () => {
  const host = fakeHost();
  host.before = (_, watch) =>
    new Promise((_resolve, reject) => {
      watch?.signal?.addEventListener("abort", () => {
        reject(new Failure("excel-stopped"));
      });
    });
  const { press } = await openGenerate(sampleNotice, host);
  await press("生成台账");
  await press("停止");
  expect(await screen.findByText(/工作簿保持原样/)).toBeTruthy();
});

test.each([
  ["what Excel refuses", new Failure("excel-cell-edit"), "请先按回车结束编辑"],
  ["what would lose entries", new Failure("excel-has-entries"), "不予覆盖"],
  ["what nobody foresaw", new TypeError("x is not a function"), "出现意外情况"],
])("%s is a sentence, and trying again helps", async (_, error, sentence) => {
  const host = fakeHost();
  host.before = () => Promise.reject(error);
  const { press, arrive } = await openGenerate(sampleNotice, host);
  await press("生成台账");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain(sentence);
  expect(alert.textContent).not.toContain("not a function");
  delete host.before;
  await press("重新生成台账");
  await arrive("台账已生成");
});

test("a ledger that was made but cannot be shown is told as made", async () => {
  const pane = await openReview(sampleNotice, {
    select: () => Promise.reject(new Failure("excel-not-found")),
  });
  await pane.press("生成台账");
  await pane.arrive("生成台账");
  await pane.press("生成台账");
  await pane.arrive("台账已生成");
  expect(screen.getByText(/已不在了/)).toBeTruthy();
});
