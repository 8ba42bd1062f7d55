/** @jest-environment jsdom */

import { fireEvent, screen, within } from "@testing-library/react";
import { finding } from "../../src/core/finding";
import { isDraft } from "../../src/taskpane/draft/draftShape";
import { reviewNotice, type Review } from "../../src/core/review/reviewNotice";
import { openItem, region, type OpenPane } from "./support/openPane";
import { doubt, largeNotice, sampleNotice, workItem } from "./support/sampleNotice";

/** What the pane has kept: the review as it would stand after reopening. */
function kept({ environment }: OpenPane): Review {
  const { storage, documentKey } = environment;
  const text = storage.getItem(`responsibility-ledger.draft.1:${documentKey()}`);
  const draft: unknown = JSON.parse(text ?? "null");
  if (!isDraft(draft)) throw new Error("no draft is kept");
  return reviewNotice(draft.notice, draft.corrections);
}

const keptItem = (pane: OpenPane, number: number) => {
  const item = kept(pane).notice.items.find((each) => each.number === number);
  if (!item) throw new Error(`no item ${number}`);
  return item;
};

async function retype({ user }: OpenPane, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
}

test("leaders are corrected as one line of names", async () => {
  const pane = await openItem(sampleNotice, 1);
  await retype(pane, screen.getByRole("textbox", { name: "牵头领导" }), "刘 海、宋西平，朱蕾");
  expect(keptItem(pane, 1).leaders).toEqual(["刘海", "宋西平", "朱蕾"]);
});

test("a field left by pressing Tab is kept, Escape brings the old value back", async () => {
  const pane = await openItem(sampleNotice, 1);
  const field = screen.getByRole("textbox", { name: "牵头领导" });
  await pane.user.type(field, "、刘海");
  await pane.user.tab();
  expect(keptItem(pane, 1).leaders).toEqual(["朱蕾", "刘海"]);
  await pane.user.type(field, "、宋西平{Escape}");
  expect(field).toHaveProperty("value", "朱蕾、刘海");
  await pane.user.tab();
  expect(keptItem(pane, 1).leaders).toEqual(["朱蕾", "刘海"]);
});

test("Enter that ends an input method's choice does not hand the field over", async () => {
  const pane = await openItem(sampleNotice, 1);
  const field = screen.getByRole("textbox", { name: "牵头领导" });
  await pane.user.type(field, "、liu");
  fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  expect(keptItem(pane, 1).leaders).toEqual(["朱蕾"]);
});

test("a unit's name and role are corrected", async () => {
  const pane = await openItem(sampleNotice, 1);
  await retype(pane, screen.getByRole("textbox", { name: "第 1 个责任单位的名称" }), "区 水利局");
  await pane.user.selectOptions(
    screen.getByRole("combobox", { name: "区水利局的责任类型" }),
    "lead",
  );
  expect(keptItem(pane, 1).units).toEqual([
    { name: "区水利局", role: "lead" },
    { name: "各镇（街道）", role: "responsible" },
  ]);
});

test("a unit is added where the focus then stands, and one without a name is an error", async () => {
  const pane = await openItem(sampleNotice, 4);
  await pane.press("添加责任单位");
  const field = screen.getByRole("textbox", { name: "第 1 个责任单位的名称" });
  expect(document.activeElement).toBe(field);
  expect(screen.getByText(/第 4 项有一个责任单位没有名称/)).toBeTruthy();
  await pane.user.type(field, "区信访局{Enter}");
  expect(screen.queryByText(/有一个责任单位没有名称/)).toBeNull();
  expect(keptItem(pane, 4).units).toEqual([{ name: "区信访局", role: "responsible" }]);
});

test("a unit is removed, the focus stays in its card, and undo brings it back", async () => {
  const pane = await openItem(sampleNotice, 1);
  await pane.press("删除责任单位：区发改委");
  expect(keptItem(pane, 1).units.map(({ name }) => name)).toEqual(["各镇（街道）"]);
  expect(document.activeElement?.textContent).toBe("添加责任单位");
  await pane.press("撤销：第 1 项改责任单位");
  expect(keptItem(pane, 1).units).toHaveLength(2);
});

test("a milestone's date is corrected and then counts as stated", async () => {
  const pane = await openItem(sampleNotice, 3);
  await pane.press(/^静脉产业园一期建成/);
  const card = region(/时间节点/);
  expect(card.getByText("原文：“6月底前建成”")).toBeTruthy();
  fireEvent.change(card.getByLabelText("完成时限"), { target: { value: "2021-07-15" } });
  fireEvent.blur(card.getByLabelText("完成时限"));
  const [, milestone] = keptItem(pane, 3).milestones;
  expect(milestone).toMatchObject({ due: "2021-07-15", stated: true });
  expect(card.getByText("2021 年 7 月 15 日前")).toBeTruthy();
});

test("a due date cannot be left empty", async () => {
  const pane = await openItem(sampleNotice, 3);
  await pane.press(/^静脉产业园一期建成/);
  const field = screen.getByLabelText("完成时限");
  fireEvent.change(field, { target: { value: "" } });
  expect(screen.getByText(/请填写完成时限/)).toBeTruthy();
  fireEvent.blur(field);
  expect(keptItem(pane, 3).milestones[1]?.due).toBe("2021-06-30");
});

test("a milestone is added open, due at the year's end until a date is given", async () => {
  const pane = await openItem(sampleNotice, 4);
  await pane.press("添加时间节点");
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "事项" }));
  await pane.user.type(screen.getByRole("textbox", { name: "事项" }), "信访平台");
  await pane.user.type(screen.getByRole("textbox", { name: /^要求/ }), "上线{Enter}");
  expect(keptItem(pane, 4).milestones).toMatchObject([
    { subject: "信访平台", action: "上线", due: "2021-12-31", stated: false },
  ]);
  expect(screen.getByText("2021 年 12 月 31 日前（推定）")).toBeTruthy();
});

test("milestones and targets are removed", async () => {
  const pane = await openItem(sampleNotice, 3);
  await pane.press("删除时间节点：静脉产业园一期建成");
  await pane.press("删除指标：新增城镇就业 ≥9400人");
  expect(keptItem(pane, 3).milestones.map(({ subject }) => subject)).toEqual([
    "南京钜钢数控制造产业园",
  ]);
  expect(keptItem(pane, 3).targets).toEqual([]);
});

test("a target's value, comparison, unit, date and basis are corrected", async () => {
  const pane = await openItem(sampleNotice, 3);
  await pane.press(/^新增城镇就业/);
  const card = region(/^指标/);
  await retype(pane, card.getByRole("textbox", { name: "目标值" }), "１０,５００");
  await retype(pane, card.getByRole("textbox", { name: "计量单位" }), "人次");
  await pane.user.selectOptions(card.getByRole("combobox", { name: "比较" }), "<=");
  await pane.user.selectOptions(card.getByRole("combobox", { name: "填报口径" }), "level");
  fireEvent.change(card.getByLabelText("完成时限"), { target: { value: "2021-10-31" } });
  fireEvent.blur(card.getByLabelText("完成时限"));
  expect(keptItem(pane, 3).targets[0]).toMatchObject({
    value: 10_500,
    unit: "人次",
    comparison: "<=",
    accumulates: false,
    due: "2021-10-31",
  });
});

test("a value that is no number is told while it is typed and never kept", async () => {
  const pane = await openItem(sampleNotice, 3);
  await pane.press(/^新增城镇就业/);
  await retype(pane, screen.getByRole("textbox", { name: "目标值" }), "约9400");
  expect(screen.getByText(/请只填数字/)).toBeTruthy();
  expect(keptItem(pane, 3).targets[0]?.value).toBe(9400);
});

test("a target is added, and is an error until it has a name", async () => {
  const pane = await openItem(sampleNotice, 4);
  await pane.press("添加指标");
  expect(screen.getByText(/第 1 项指标没有名称/)).toBeTruthy();
  await pane.user.type(screen.getByRole("textbox", { name: "指标名称" }), "信访化解率{Enter}");
  expect(screen.queryByText(/没有名称/)).toBeNull();
  expect(keptItem(pane, 4).targets).toMatchObject([{ subject: "信访化解率" }]);
});

test("an edit that ends a doubt takes it away", async () => {
  const findings = [finding("warning", "item-without-unit", 4, { item: 4 })];
  const pane = await openItem({ ...sampleNotice, findings }, 4);
  expect(screen.getByRole("region", { name: "疑点和提示（1）" })).toBeTruthy();
  await pane.press("添加责任单位");
  await pane.user.keyboard("区信访局{Enter}");
  expect(screen.queryByRole("region", { name: /疑点和提示/ })).toBeNull();
});

test("other doubts are ticked as checked", async () => {
  const { press } = await openItem({ ...sampleNotice, findings: [doubt("warning", 1)] }, 1);
  await press(/^已核对/);
  expect(screen.queryByRole("region", { name: /疑点和提示/ })).toBeNull();
});

test("相关镇（街道） is settled by choosing among listed members and typing others", async () => {
  const pane = await openItem(sampleNotice, 1);
  await pane.press("按成员分行填报…");
  await pane.arrive("镇街等群体");
  const members = screen.getByRole("textbox", { name: /成员名单/ });
  await pane.user.type(members, "翟镇镇{Enter}岳滩镇");
  await pane.press("保存名单");
  await pane.press("第 2 项");
  await pane.press("选定具体单位");
  await pane.user.click(screen.getByRole("checkbox", { name: "岳滩镇" }));
  await pane.user.type(screen.getByRole("textbox", { name: /其他单位/ }), "顾县镇");
  await pane.press("换成选定的 2 个单位");
  expect(keptItem(pane, 2).units).toEqual([
    { name: "岳滩镇", role: "responsible" },
    { name: "顾县镇", role: "responsible" },
  ]);
});

test("the first item has none before it and the last none after it", async () => {
  const { press, arrive } = await openItem(sampleNotice, 1);
  expect(screen.getByRole("button", { name: "上一项" })).toHaveProperty("disabled", true);
  await press("下一项");
  const heading = await arrive("第 2 项");
  expect(document.activeElement).toBe(heading);
});

test("text that looks like markup is shown as text", async () => {
  const text = "<img src=x onerror=alert(1)> 6月底前建成 =HYPERLINK(1)";
  await openItem({ ...sampleNotice, items: [workItem({ number: 1, text })] }, 1);
  expect(document.querySelector("img")).toBeNull();
  expect(screen.getByText(text)).toBeTruthy();
});

test("one edit among 1,000 items leaves the others as they are", async () => {
  const notice = largeNotice(1000);
  const pane = await openItem(notice, 500);
  await retype(pane, screen.getByRole("textbox", { name: "牵头领导" }), "刘海");
  const { items } = kept(pane).notice;
  expect(items.filter(({ leaders }) => leaders[0] === "刘海")).toHaveLength(1);
});

test("cards tell how many facts they hold", async () => {
  await openItem(sampleNotice, 3);
  const card = screen.getByRole("region", { name: "时间节点（2）" });
  expect(within(card).getAllByRole("listitem")).toHaveLength(2);
});
