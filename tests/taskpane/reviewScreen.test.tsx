/** @jest-environment jsdom */

import { act, fireEvent, screen } from "@testing-library/react";
import { openReview, openPane, storageWith } from "./support/openPane";
import { doubt, largeNotice, sampleNotice } from "./support/sampleNotice";

const rows = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
const itemButtons = () => screen.getAllByRole("button", { name: /^\d+ / });

test("items stand under their sections with leaders, units and what was counted", async () => {
  await openReview(sampleNotice);
  const texts = rows();
  expect(texts[0]).toBe("一、聚力提升城市能级");
  expect(texts[1]).toContain("朱蕾 ｜ 区发改委、各镇（街道）");
  expect(texts[3]).toBe("二、聚力产业转型升级");
  expect(texts[4]).toContain("时间节点 2 · 指标 1");
  expect(texts[5]).toContain("缺责任单位");
});

test("time nodes and figures are marked where they stand, with a word for what they are", async () => {
  await openReview(sampleNotice);
  const marks = [...document.querySelectorAll("mark")].map(({ textContent }) => textContent);
  expect(marks).toEqual([
    "时间节点：8月建成投产",
    "时间节点：6月底前建成",
    "指标：新增城镇就业9400人",
  ]);
});

test.each([
  ["a word of the text", "信访", [4]],
  ["a leader", "孙伯涵", [2]],
  ["a unit", "相关镇", [2]],
  ["a number", "3", [3]],
  ["a figure that is no item's number", "9400", [3]],
])("items are found by %s", async (_, query, numbers) => {
  const { user } = await openReview(sampleNotice);
  await user.type(screen.getByRole("searchbox"), query);
  expect(itemButtons().map(({ textContent }) => parseInt(textContent ?? "", 10))).toEqual(numbers);
});

test("where nothing is found a sentence says what to do", async () => {
  const { user } = await openReview(sampleNotice);
  await user.type(screen.getByRole("searchbox"), "没有这样的任务");
  expect(screen.getByText(/没有符合条件的任务/)).toBeTruthy();
});

test("only the items in doubt are shown on demand, hints do not count", async () => {
  const findings = [doubt("warning", 2), doubt("hint", 1), doubt("error", 4)];
  const { press } = await openReview({ ...sampleNotice, findings });
  await press("待核对 2 项");
  expect(itemButtons()).toHaveLength(2);
  expect(screen.getByRole("button", { name: "待核对 2 项" }).getAttribute("aria-pressed")).toBe(
    "true",
  );
});

test("of 1,000 items only those in sight are drawn, and all can be reached", async () => {
  const notice = largeNotice(1000);
  const began = performance.now();
  const { user, press, arrive } = await openReview(notice);
  expect(itemButtons().length).toBeLessThan(30);
  expect(screen.getAllByRole("listitem")[0]?.getAttribute("aria-setsize")).toBe("1020");
  await user.type(screen.getByRole("searchbox"), "987");
  await press(/^987 /);
  await arrive("第 987 项");
  // Far above what a machine needs, far below what drawing all of them would take.
  expect(performance.now() - began).toBeLessThan(10_000);
});

test("scrolling brings further items, and a section can be jumped to", async () => {
  const scrolled: number[] = [];
  await openReview(largeNotice(1000));
  const list = screen.getByRole("list").parentElement;
  if (!list) throw new Error("no scroller");
  Object.defineProperty(list, "scrollHeight", { value: 136_000 });
  list.scrollTo = ((options: ScrollToOptions) => scrolled.push(options.top ?? 0)) as never;
  list.scrollTop = 60_000;
  await act(async () => {
    fireEvent.scroll(list);
    await Promise.resolve();
  });
  expect(screen.queryByRole("button", { name: /^1 / })).toBeNull();
  expect(itemButtons().length).toBeGreaterThan(0);
  fireEvent.change(screen.getByRole("combobox"), { target: { value: "11" } });
  expect(scrolled.at(-1)).toBeGreaterThan(10_000);
});

test("coming back from an item the focus is on it again", async () => {
  const { press, arrive } = await openReview(sampleNotice);
  await press(/^3 /);
  await arrive("第 3 项");
  await press("下一项");
  await arrive("第 4 项");
  await press("返回");
  await arrive("逐项核对");
  expect(document.activeElement?.textContent).toMatch(/^4扎实做好/);
});

test("where the browser keeps nothing the pane says so and goes on", async () => {
  const refuse = () => {
    throw new Error("QuotaExceededError");
  };
  const kept = storageWith(sampleNotice);
  const { press } = await openPane({ storage: { ...kept, setItem: refuse } });
  await press("继续核对");
  await press(/^4 /);
  await press("添加责任单位");
  expect(screen.getByText(/浏览器没有保存下修改/)).toBeTruthy();
});
