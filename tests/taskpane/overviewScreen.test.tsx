/** @jest-environment jsdom */

import { screen, within } from "@testing-library/react";
import { finding } from "../../src/core/finding";
import type { Notice } from "../../src/core/notice/notice";
import { openReview, region, type OpenPane } from "./support/openPane";
import { doubt, sampleNotice } from "./support/sampleNotice";

async function openOverview(notice: Notice): Promise<OpenPane> {
  const pane = await openReview(notice);
  await pane.press("返回");
  await pane.arrive("通知概览");
  return pane;
}

const inferred = (item: number) =>
  finding("hint", "date-inferred", item, { item, due: "2021年12月31日" });

const doubtful: Notice = {
  ...sampleNotice,
  findings: [
    inferred(1),
    finding("warning", "group-open", 2, { item: 2, groups: "相关镇（街道）" }),
    doubt("error", null),
  ],
};

test("the head of the notice is told as far as it was read", async () => {
  await openOverview({ ...sampleNotice, issuer: null });
  const head = region(sampleNotice.title ?? "");
  expect(head.getByText("偃政〔2021〕3号")).toBeTruthy();
  expect(head.getByText("2021 年 6 月 10 日")).toBeTruthy();
  expect(head.queryByText("发文机关")).toBeNull();
});

test.each([
  [4, "任务项数与通知所称的 4 项一致。"],
  [61, "通知称共 61 项，读出 4 项，请核对有无漏读或多读。"],
  [null, "通知没有写明任务总数，请对照原文核对项数。"],
])("where the notice declares %s items the pane says so", async (declared, sentence) => {
  await openOverview({ ...sampleNotice, declared });
  expect(region("读出内容").getByText(sentence)).toBeTruthy();
});

test("doubts come worst first, hints apart", async () => {
  await openOverview(doubtful);
  const rows = region("待核对 2 处").getAllByRole("listitem");
  expect(rows.map((row) => within(row).getByText(/^(?:错误|存疑|提示)$/).textContent)).toEqual([
    "错误",
    "存疑",
  ]);
  expect(region("提示 1 条").getAllByRole("listitem")).toHaveLength(1);
});

test("a doubt leads to its item and back", async () => {
  const { press, arrive } = await openOverview(doubtful);
  await press("第 2 项");
  await arrive("第 2 项");
  await press("返回");
  await arrive("通知概览");
});

test("a doubt that was checked is gone, and undoing brings it back", async () => {
  const { press } = await openOverview(doubtful);
  await press(/^已核对：第 2 项/);
  expect(screen.getByRole("region", { name: "待核对 1 处" })).toBeTruthy();
  expect(screen.getByText("已标为核对。")).toBeTruthy();
  await press("撤销：标为已核对");
  expect(await screen.findByRole("region", { name: "待核对 2 处" })).toBeTruthy();
});

test("the focus stays in the list when a doubt goes, and ends on the heading", async () => {
  const { press } = await openOverview(doubtful);
  await press(/^已核对：通知称/);
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^已核对：第 2 项/);
  await press(/^已核对：第 2 项/);
  expect(document.activeElement?.tagName).toBe("H1");
  expect(screen.getByText("没有需要核对的疑点，可以生成台账。")).toBeTruthy();
});

test("many doubts of a kind fold into one line, and can be checked at once", async () => {
  const many = { ...sampleNotice, findings: [1, 2, 4, 1, 2, 4, 1].map(inferred) };
  const { press } = await openOverview(many);
  const hints = () => region("提示 7 条");
  expect(hints().queryByRole("button", { name: /^已核对/ })).toBeNull();
  await press(/同类共/);
  expect(hints().getAllByRole("button", { name: /^已核对/ })).toHaveLength(7);
  await press(/这 \d 处都已核对/);
  expect(screen.queryByRole("region", { name: /提示/ })).toBeNull();
});

test("a notice with nothing in doubt goes straight on to the ledger", async () => {
  const { press, arrive } = await openOverview(sampleNotice);
  await press("生成台账");
  await arrive("生成台账");
});
