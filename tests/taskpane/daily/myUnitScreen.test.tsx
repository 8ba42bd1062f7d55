/** @jest-environment jsdom */

import { screen, waitFor, within } from "@testing-library/react";
import { fakeStorage } from "../support/fakeEnvironment";
import { dailyHost, dutyIn, openDaily, placeOf, typeInGrid } from "../support/dailyLedger";
import type { OpenPane } from "../support/openPane";

const unit = "区发改委";
const kept = () =>
  fakeStorage({ "responsibility-ledger.unit.1:https://example.invalid/台账.xlsx": unit });

/** A ledger in which the unit has not reported September on its first row. */
const withGap = () =>
  dailyHost((ledger) => ({
    ...ledger,
    duties: ledger.duties.map((duty) =>
      duty.id === "1-R1"
        ? {
            ...duty,
            reports: duty.reports.map((report) =>
              report.month === "2021-09" ? { ...report, value: null, narrative: "" } : report,
            ),
          }
        : duty,
    ),
  }));

async function openForm(host = withGap()): Promise<OpenPane & { host: typeof host }> {
  const pane = await openDaily("本单位填报", { host, storage: kept() });
  await screen.findByRole("heading", { level: 2, name: /^待填/ });
  await pane.press(/^1-R1 /);
  await pane.arrive("1-R1 任务");
  return { ...pane, host };
}

const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);

test("the unit is asked once and kept for this workbook", async () => {
  const storage = fakeStorage();
  const { user } = await openDaily("本单位填报", { storage });
  const choice = await screen.findByLabelText("请选择本单位");
  await user.selectOptions(choice, unit);
  expect(await screen.findByText(unit)).toBeTruthy();
  await openDaily("本单位填报", { storage });
  expect(await screen.findByLabelText("月份")).toBeTruthy();
  expect(screen.queryByLabelText("请选择本单位")).toBeNull();
});

test("rows still to fill in come first, with the due date and the last entry, targets with their goal", async () => {
  await openDaily("本单位填报", { host: withGap(), storage: kept() });
  const list = await screen.findByRole("list", { name: "本单位的行" });
  const headings = within(list).getAllByRole("heading", { level: 2 });
  expect(headings[0]?.textContent).toMatch(/^待填（\d+）$/);
  const row = within(list).getByRole("button", { name: /^1-R1 / });
  expect(row.textContent).not.toContain("100%");
  expect(row.textContent).toContain("时限 2021 年 12 月 31 日");
  expect(row.textContent).toContain("8月：41　与洛阳市发改委对接");
  const target = within(list).getAllByRole("button", { name: /^\d+-Z\d+ / })[0];
  expect(target?.textContent).toMatch(/目标 [≥≤]?\d/);
});

test("opening a row selects the month's two cells in the sheet", async () => {
  const { environment, host } = await openForm();
  const { row } = placeOf(host, "1-R1", "9月完成值");
  expect(environment.selected.at(-1)).toMatch(new RegExp(`^工作台账!U${row + 1}:V${row + 1}$`));
});

test("saving writes the cells that were filled in, and no other", async () => {
  const { user, press, host } = await openForm();
  await user.type(field(/^9月完成值/), "55");
  await user.type(field(/^9月进展/), "产城融合试点片区方案经区政府常务会审议");
  expect(host.edits).toEqual([]);
  await press("保存");
  expect(await screen.findByText("已写入表格：9月完成值、9月进展。")).toBeTruthy();
  const value = placeOf(host, "1-R1", "9月完成值");
  expect(host.edits).toEqual([
    { kind: "cell", sheet: "工作台账", ...value, content: 55 },
    {
      kind: "cell",
      sheet: "工作台账",
      row: value.row,
      column: value.column + 1,
      content: "产城融合试点片区方案经区政府常务会审议",
    },
  ]);
});

test("what is typed is checked by the same rules; an offer fills the field and writes nothing", async () => {
  const { user, press, host } = await openForm();
  await user.type(field(/^9月完成值/), "约50%");
  await press("改为 50");
  expect(field(/^9月完成值/).value).toBe("50");
  expect(screen.queryByText(/是文字/)).toBeNull();
  expect(host.edits).toEqual([]);
});

test("empty talk is told at the narrative, and errors are saved only on purpose", async () => {
  const { user } = await openForm();
  await user.type(field(/^9月进展/), "正常推进");
  expect(screen.getByText(/进展没有实际内容/)).toBeTruthy();
  await user.type(field(/^9月完成值/), "半数");
  expect(screen.getByRole("button", { name: "有错误，仍要保存" })).toBeTruthy();
});

test("an entry that a co-author changed meanwhile is not written over", async () => {
  const { user, press, host } = await openForm();
  await user.type(field(/^9月完成值/), "55");
  // The event is lost: only reading again before writing can find it.
  const silent = { ...host, tell: () => undefined };
  typeInGrid(silent, [["1-R1", "9月完成值", 60]]);
  host.contents = silent.contents;
  await press("保存");
  expect(await screen.findByText(/刚被别人改过，为免覆盖，什么都没有写入/)).toBeTruthy();
  expect(dutyIn(host, "1-R1").reports[3]?.value).toBe(60);
  expect(field(/^9月完成值/).value).toBe("55");
});

test("what is filled in in the cells shows in the list at once", async () => {
  const host = withGap();
  await openDaily("本单位填报", { host, storage: kept() });
  const count = async () => (await screen.findByRole("heading", { name: /^待填/ })).textContent;
  const before = await count();
  typeInGrid(host, [
    ["1-R1", "9月完成值", 55],
    ["1-R1", "9月进展", "产城融合试点片区方案经区政府常务会审议"],
  ]);
  await waitFor(() => {
    const now = screen.queryByRole("heading", { name: /^待填/ })?.textContent;
    expect(now).not.toBe(before);
  });
});

test("a closed month says so and takes nothing", async () => {
  const host = dailyHost((ledger) => ({
    ...ledger,
    settings: { ...ledger.settings, closedThrough: "2021-09" },
  }));
  const { press } = await openDaily("本单位填报", { host, storage: kept() });
  expect(await screen.findByText(/2021 年 9 月已封账/)).toBeTruthy();
  await press(/^1-R1 /);
  await screen.findByRole("heading", { level: 1, name: "1-R1 任务" });
  expect(field(/^9月完成值/).readOnly).toBe(true);
});

test("what was typed and not saved is still there after going back to the list", async () => {
  const { user, press, arrive } = await openForm();
  await user.type(field(/^9月完成值/), "55");
  await press("返回");
  await arrive("本单位填报");
  expect(document.activeElement?.textContent).toMatch(/^1-R1 /);
  await press(/^1-R1 /);
  expect(field(/^9月完成值/).value).toBe("55");
});
