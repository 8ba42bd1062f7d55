/** @jest-environment jsdom */

import { screen, within } from "@testing-library/react";
import { summarizeMonth } from "../../../src/core/summary/summarizeMonth";
import { dailyHost, ledgerIn, typeInGrid } from "../support/dailyLedger";
import type { FakeHost } from "../support/fakeEnvironment";
import { region } from "../support/openPane";
import { emptied, openFigures, openReport, sheetNamesOf } from "../support/reportPane";

const september = (host: FakeHost) => summarizeMonth(ledgerIn(host), "2021-09", "2021-09-30");

describe("the check", () => {
  test("comes first, for the last month that has ended, with what it found, the worst first", async () => {
    const { user, environment } = await openFigures(dailyHost());
    expect(screen.getByLabelText<HTMLSelectElement>("汇总哪个月").value).toBe("2021-09");
    const check = region("一、检查结果");
    const found = check.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    const grades = found.map((text) =>
      ["错误", "存疑", "提示"].findIndex((word) => text.startsWith(word)),
    );
    expect(grades[0]).toBe(0);
    expect(grades).toEqual([...grades].sort());
    await user.click(within(check.getAllByRole("listitem")[0]!).getByRole("button"));
    expect(environment.selected.at(-1)).toMatch(/^工作台账![A-Z]+\d+$/);
  });

  test("shows the rest on demand", async () => {
    const { user } = await openFigures(dailyHost());
    const check = region("一、检查结果");
    const before = check.getAllByRole("listitem").length;
    const more = check.getByRole("button", { name: /^显示其余/ });
    const left = Number(/\d+/.exec(more.textContent ?? "")?.[0]);
    await user.click(more);
    expect(check.getAllByRole("listitem")).toHaveLength(before + Math.min(left, 20));
  });

  test("keeps everything from being made until errors are confirmed", async () => {
    const { user } = await openFigures(dailyHost());
    expect(screen.queryByRole("button", { name: "生成9月汇总" })).toBeNull();
    expect(screen.getByText(/^改正错误后点“重新检查”/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /^已看过这 6 处错误/ }));
    expect(screen.getByRole("button", { name: "生成9月汇总" })).toBeTruthy();
    await user.click(screen.getByRole("checkbox"));
    expect(screen.queryByRole("button", { name: "生成9月汇总" })).toBeNull();
  });

  test("asks again where an error was made after the confirmation, and nothing is written", async () => {
    const { user, press, host } = await openFigures(dailyHost());
    await user.click(screen.getByRole("checkbox"));
    typeInGrid(host, [["1-R1", "8月完成值", "大约一半"]]);
    await press("生成9月汇总");
    await screen.findByText(/^刚才有人改动了台账，出现了新的错误/);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /7 处错误/ }).checked).toBe(
      false,
    );
    expect(sheetNamesOf(host)).not.toContain("9月汇总");
  });

  test("is made anew when asked", async () => {
    const { press, host } = await openFigures();
    typeInGrid(host, [["1-R1", "8月完成值", "大约一半"]]);
    await press("重新检查");
    expect(await screen.findByRole("checkbox", { name: /^已看过这 1 处错误/ })).toBeTruthy();
  });
});

describe("the figures", () => {
  test("are those of the summary, by word as well as by colour", async () => {
    const { host } = await openFigures();
    const { totals, units } = september(host);
    const figures = region("二、本月数字");
    const lights = within(figures.getByRole("list", { name: "台账行按亮灯" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(lights).toEqual([
      expect.stringContaining(`红灯${totals.lights.red} 行`),
      expect.stringContaining(`黄灯${totals.lights.yellow} 行`),
      expect.stringContaining(`绿灯${totals.lights.green} 行`),
      expect.stringContaining(`蓝灯${totals.lights.blue} 行`),
    ]);
    const { owed, reported, missing } = totals.reports;
    expect(
      figures.getByText(`应报 ${owed} 行，已报 ${reported} 行，未报 ${missing} 行`),
    ).toBeTruthy();
    const worst = within(figures.getByRole("list", { name: "靠后的单位" })).getAllByRole(
      "listitem",
    );
    const last = units.findLast(({ rank }) => rank !== null);
    expect(worst.at(-1)?.textContent).toBe(`第 ${last?.rank} 名${last?.name}${last?.score} 分`);
  });

  test("change with the month that is chosen", async () => {
    const { user } = await openFigures();
    const choice = screen.getByLabelText<HTMLSelectElement>("汇总哪个月");
    expect([...choice.options].map(({ value }) => value)).toEqual([
      "2021-06",
      "2021-07",
      "2021-08",
      "2021-09",
    ]);
    await user.selectOptions(choice, "2021-06");
    expect(await screen.findByRole("button", { name: "生成6月汇总" })).toBeTruthy();
    expect(screen.getByText("首个填报月，没有上月可比")).toBeTruthy();
  });

  test("say so where nobody has reported, and where the ledger has no milestones", async () => {
    await openFigures(
      dailyHost((ledger) => {
        const bare = emptied(ledger);
        return { ...bare, duties: bare.duties.filter(({ kind }) => kind !== "milestone") };
      }),
    );
    expect(screen.getByText(/^2021 年 9 月还没有任何填报，汇总表和通报会照实写出/)).toBeTruthy();
    expect(screen.getByText("台账没有时间节点")).toBeTruthy();
    expect(screen.getByText("截至2021 年 9 月的填报没有发现问题。")).toBeTruthy();
  });

  test("wait for the ledger's first month to begin", async () => {
    await openReport(dailyHost(), { today: () => "2021-05-20" });
    expect(await screen.findByText(/^台账的第一个填报月还没有开始/)).toBeTruthy();
  });

  test("cannot be had of a broken ledger, and the way to mend it is offered", async () => {
    const { host, press, arrive } = await openReport();
    await screen.findByRole("region", { name: "二、本月数字" });
    host.contents = { sheets: [] };
    await press("重新检查");
    await screen.findByText(/^读不出台账/);
    await press("结构检查");
    await arrive("结构检查");
  });
});
