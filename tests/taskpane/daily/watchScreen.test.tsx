/** @jest-environment jsdom */

import { screen, within } from "@testing-library/react";
import { judgeDuty } from "../../../src/core/status/judgeDuty";
import { dailyHost, ledgerIn, openDaily, placeOf, typeInGrid } from "../support/dailyLedger";

const asOf = "2021-09-30";
const lights = { 红灯: "red", 黄灯: "yellow", 绿灯: "green", 蓝灯: "blue" } as const;

async function openWatch(host = dailyHost(), language: "zh" | "en" = "zh") {
  const pane = await openDaily(language === "zh" ? "督查看板" : "Watch", { host, language });
  await screen.findByRole("list", { name: /台账行|Rows/ });
  return { ...pane, host };
}

const list = () => within(screen.getByRole("list", { name: "台账行" }));
const headings = () => list().getAllByRole("heading", { level: 2 });

test("the counts by light are those of the rules", async () => {
  const { host } = await openWatch();
  const { duties, settings } = ledgerIn(host);
  for (const [name, light] of Object.entries(lights)) {
    const count = duties.filter((duty) => judgeDuty(duty, settings, asOf).light === light).length;
    expect(count).toBeGreaterThan(0);
    expect(screen.getByRole("button", { name: new RegExp(`^${count} ?${name}$`) })).toBeTruthy();
  }
});

test("red comes first; every row says in words why", async () => {
  const { host } = await openWatch();
  expect(headings()[0]?.textContent).toMatch(/^红灯（/);
  const [first] = list().getAllByRole("button");
  const { duties, settings } = ledgerIn(host);
  const id = /^\S+/.exec(first?.textContent ?? "")?.[0].replace(/(?:任务|节点|指标).*$/, "") ?? "";
  const duty = duties.find((one) => one.id === id)!;
  expect(first?.textContent).toContain(judgeDuty(duty, settings, asOf).reason);
  expect(first?.textContent).toContain("红灯");
});

test("a light shows its rows only, and pressing it again shows all", async () => {
  const { press } = await openWatch();
  const all = screen.getByText(/^共 \d+ 行$/).textContent;
  await press(/^\d+ ?蓝灯$/);
  expect(headings().map((heading) => heading.textContent)).toEqual([
    expect.stringMatching(/^蓝灯（/),
  ]);
  await press(/^\d+ ?蓝灯$/);
  expect(screen.getByText(/^共 \d+ 行$/).textContent).toBe(all);
});

test.each([
  ["unit", /^各镇（街道）（\d+ 行：红 \d+、黄 \d+）$/],
  ["leader", /（\d+ 行：红 \d+、黄 \d+）$/],
  ["section", /^聚力提升城市能级.+（\d+ 行：红 \d+、黄 \d+）$/],
])("rows are grouped by %s", async (grouping, heading) => {
  const { user } = await openWatch();
  await user.selectOptions(screen.getByLabelText("分组"), grouping);
  expect(headings()[0]?.textContent).toMatch(heading);
});

test("one unit alone is shown, and found by a word", async () => {
  const { user } = await openWatch();
  await user.selectOptions(screen.getByLabelText("分组"), "unit");
  await user.selectOptions(screen.getByLabelText("只看"), "区教体局");
  expect(headings()).toHaveLength(1);
  await user.type(screen.getByRole("searchbox"), "没有这样的词");
  expect(await screen.findByText(/没有符合条件的行/)).toBeTruthy();
});

test("pressing a row shows it in the sheet", async () => {
  const { user, environment, host } = await openWatch();
  await user.type(screen.getByRole("searchbox"), "13-N1");
  await user.click(await screen.findByRole("button", { name: /^13-N1 / }));
  const { row } = placeOf(host, "13-N1", "编号");
  expect(environment.selected.at(-1)).toMatch(
    new RegExp(`^工作台账!A${row + 1}:[A-Z]+${row + 1}$`),
  );
});

test("an entry changes the light of its row without a word to the screen reader", async () => {
  const { host } = await openWatch();
  const blue = () => Number(/^\d+/.exec(screen.getByRole("button", { name: /蓝灯$/ }).textContent));
  const before = blue();
  typeInGrid(host, [["1-R1", "9月完成值", 100]], { source: "remote" });
  await screen.findByRole(
    "button",
    { name: new RegExp(`^${before + 1} ?蓝灯$`) },
    { timeout: 4000 },
  );
});

test("the settings are written only when asked, after telling what they would give", async () => {
  const { user, press, host, arrive } = await openWatch();
  await press("设置");
  await arrive("统计日期和预警尺度");
  const now = screen.getByText(/^现在：红/).textContent;
  await user.clear(screen.getByLabelText("滞后红线（百分点）"));
  await user.type(screen.getByLabelText("滞后红线（百分点）"), "90");
  expect(screen.getByText(/^按此计算：红/).textContent).not.toBe(now?.replace("现在", "按此计算"));
  expect(host.edits).toEqual([]);
  await press("写入设置");
  expect(await screen.findByText("设置已写入“填报说明”。")).toBeTruthy();
  expect(host.edits).toHaveLength(1);
  expect(ledgerIn(host).settings).toMatchObject({ redLag: 90, yellowLag: 10, asOf });
});

test("the as-of date is pinned to another day, or follows the day by formula", async () => {
  const { user, press, host } = await openWatch();
  await press("设置");
  const day = await screen.findByLabelText("统计日期");
  await user.clear(day);
  await user.type(day, "2021-08-31");
  await press("写入设置");
  await screen.findByText(/设置已写入/);
  expect(ledgerIn(host).settings.asOf).toBe("2021-08-31");
  await user.click(screen.getByRole("checkbox"));
  await press("写入设置");
  expect(host.edits.at(-1)).toMatchObject({ content: { formula: "=TODAY()" } });
});

test.each([
  ["预警天数", "400", "请填 0 到 365 之间的整数。"],
  ["滞后黄线（百分点）", "-1", "请填 0 到 100 之间的整数。"],
  ["滞后红线（百分点）", "5", "红线不应小于黄线，否则不会亮滞后黄灯。"],
])("%s of %s cannot be written", async (label, typed, sentence) => {
  const { user, press, host } = await openWatch();
  await press("设置");
  const input = await screen.findByLabelText(label);
  await user.clear(input);
  await user.type(input, typed);
  expect(screen.getByText(sentence)).toBeTruthy();
  await press("写入设置");
  expect(host.edits).toEqual([]);
});

test("5,000 rows are drawn only as far as they are in sight", async () => {
  const host = dailyHost((ledger) => ({
    ...ledger,
    duties: Array.from({ length: 5000 }, (_, index) => {
      const duty = ledger.duties[index % ledger.duties.length]!;
      return { ...duty, id: `${duty.id}-${index}` };
    }),
  }));
  await openWatch(host);
  expect(screen.getByText("共 5000 行")).toBeTruthy();
  expect(list().getAllByRole("listitem").length).toBeLessThan(40);
});

test("the board speaks English where Office does", async () => {
  await openWatch(dailyHost(), "en");
  const rows = within(screen.getByRole("list", { name: "Rows" })).getAllByRole("button");
  expect(rows[0]?.textContent).toMatch(/overdue|behind/i);
});
