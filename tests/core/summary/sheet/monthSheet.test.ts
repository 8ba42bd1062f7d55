import { monthFigures, readMonth } from "../../../../src/core/summary/monthFigures";
import { monthSheetName, planMonthSheet } from "../../../../src/core/summary/sheet/monthSheet";
import { summarizeMonth } from "../../../../src/core/summary/summarizeMonth";
import { writePlan } from "../../../../src/hosts/xlsx/writePlan";
import { makePlan } from "../../../support/makePlan";
import { expectValid } from "../../../support/validateWorkbook";
import { row, smallLedger } from "../smallLedger";
import { contentsOf, rowsUnder } from "./read";

const summary = summarizeMonth(smallLedger(), "2021-09", "2021-09-30");
const plan = planMonthSheet(summary);
const sheet = contentsOf(plan);

test("bears title, period, as-of date, notice and document number", () => {
  expect(sheet.name).toBe("9月汇总");
  expect(sheet.rows.slice(0, 3).map(([first]) => first)).toEqual([
    "2021年9月重点工作落实情况汇总",
    "统计期间：2021年9月1日至2021年9月30日　统计日期：2021年9月30日",
    "某区人民政府关于印发2021年重点工作责任分解的通知　某政〔2021〕3号　某区人民政府",
  ]);
});

test("a month of another year than the ledger's names its year", () => {
  expect(monthSheetName("2022-01", 2021)).toBe("2022年1月汇总");
});

test("says the overall situation in words and figures", () => {
  expect(rowsUnder(sheet, "总体情况")).toEqual([
    [
      "共 3 项工作，分解为 7 行台账：已办结（蓝灯）2 行，其中逾期完成 0 行；正常（绿灯）1 行；黄灯 2 行；红灯 2 行，其中逾期 1 行。平均完成率 75.7%。",
    ],
    [
      "本月应报进展 6 行，已报 5 行，未报 1 行；往月欠报 1 行次。与2021年8月31日相比，新办结 1 行，新增红灯 2 行，新增黄灯 2 行，转为绿灯 0 行。",
    ],
    expect.arrayContaining(["台账行数", "红", "黄", "绿", "蓝"]),
    ["工作项（按所属各行中最重的灯）", 2, 1, 0, 0, 3],
    ["台账行", 7, 2, 2, 1, 2, 1, 2, 6, 5, 1, 1, expect.closeTo(5.3 / 7, 9)],
  ]);
});

test("tables of sections and leaders end in totals", () => {
  const lines = (heading: string) => rowsUnder(sheet, heading).map((cells) => cells.slice(1, 8));
  expect(lines("分部分情况").slice(1)).toEqual([
    ["聚力城市提升", 4, 1, 1, 1, 1, 1],
    ["聚力生态建设", 3, 1, 1, 0, 1, 0],
    ["合计", 7, 2, 2, 1, 2, 1],
  ]);
  expect(lines("牵头领导情况").slice(2)).toEqual([
    ["张三", 4, 1, 1, 1, 1, 1],
    ["李四", 5, 1, 2, 1, 1, 0],
    ["减：多位领导牵头重复计入", 2, 0, 1, 1, 0, 0],
    ["合计", 7, 2, 2, 1, 2, 1],
  ]);
});

test("says how the score is made, with its weights", () => {
  expect(rowsUnder(sheet, "责任单位情况")[0]?.[0]).toContain(
    "得分＝（进度×50＋报送×25＋按期×25）÷100×100",
  );
});

test("lists say so where they are empty", () => {
  const calm = smallLedger({ duties: [row({ id: "1-R1" }, [null, 30, 60, 90])] });
  const quiet = contentsOf(planMonthSheet(summarizeMonth(calm, "2021-09", "2021-09-30")));
  const texts = quiet.rows.map(([first]) => first);
  expect(texts).toEqual(
    expect.arrayContaining([
      "本月无逾期事项。",
      "本月无风险事项。",
      "各单位均已报送进展。",
      "没有即将到期的事项。",
      "本月没有到期的时间节点。",
      "台账没有在 2021 年内到期的时间节点。",
      "台账没有指标。",
    ]),
  );
});

test("gives the rule for each light, and a place for signatures and date", () => {
  const texts = sheet.rows.map(([first]) => String(first));
  for (const light of ["红灯：", "黄灯：", "绿灯：", "蓝灯："]) {
    expect(texts.filter((text) => text.startsWith(light))).toHaveLength(1);
  }
  expect(texts.at(-1)).toMatch(/^审核：.*填报：.*日期：/);
});

test("prints on A4 with titles on every page, and without the hidden column", () => {
  expect(plan.print).toMatchObject({
    paper: "a4",
    fitToWidth: 1,
    titleRows: { first: 0, last: 1 },
    area: { top: 0, left: 0, bottom: sheet.rows.length - 1, right: 15 },
  });
  expect(plan.print?.footer).toContain("&P");
  expect(plan.columns[16]).toMatchObject({ hidden: true });
});

test("its figures can be read back", () => {
  expect(readMonth(sheet)).toEqual(monthFigures(summary));
});

test("charts show the rows of the sections, the ranked units and the year's milestones", () => {
  const ranges = plan.charts?.map(({ title, categories }) => [
    title,
    sheet.rows
      .slice(categories.top, categories.bottom + 1)
      .flatMap((cells) => cells.slice(categories.left, categories.right + 1)),
  ]);
  expect(ranges).toEqual([
    ["各部分亮灯（行）", ["聚力城市提升", "聚力生态建设"]],
    ["责任单位得分", ["丙镇", "乙局", "甲局"]],
    ["全年节点（个）", Array.from({ length: 12 }, (_, index) => `${index + 1}月`)],
  ]);
});

test("the chart of many units shows those that score least, to the last", () => {
  const duties = Array.from({ length: 47 }, (_, index) =>
    row({ id: `1-R${index + 1}`, unit: `第${index + 1}局` }, [null, 1, 2, 50 - index]),
  );
  const many = summarizeMonth(smallLedger({ duties }), "2021-09", "2021-09-30");
  const made = planMonthSheet(many);
  const { categories } = made.charts![1]!;
  const { rows } = contentsOf(made);
  expect(rows.slice(categories.top, categories.bottom + 1).map((cells) => cells[1])).toEqual(
    many.units
      .filter(({ score }) => score !== null)
      .slice(-15)
      .map(({ name }) => name),
  );
});

describe("a list of 500 overdue rows", () => {
  const duties = Array.from({ length: 500 }, (_, index) =>
    row({ id: `1-R${index + 1}`, due: "2021-08-31", content: "推进项目建设。".repeat(8) }),
  );
  const long = planMonthSheet(summarizeMonth(smallLedger({ duties }), "2021-09", "2021-09-30"));

  test("is whole, and says its headers again", () => {
    const listed = rowsUnder(contentsOf(long), "逾期事项");
    expect(listed.filter(([id]) => String(id).startsWith("1-R"))).toHaveLength(500);
    expect(listed.filter(([id]) => id === "编号").length).toBeGreaterThanOrEqual(20);
  });

  test("makes a valid file whose rows are high enough for their texts", async () => {
    await expectValid(await writePlan(makePlan([long])));
    const heights = new Map(long.rowHeights.map(({ row: place, height }) => [place, height]));
    contentsOf(long).rows.forEach(([id], place) => {
      // 56 Chinese characters in a column of 46 Latin ones take three lines.
      if (String(id).startsWith("1-R")) expect(heights.get(place)).toBeGreaterThanOrEqual(45);
    });
  });
});
