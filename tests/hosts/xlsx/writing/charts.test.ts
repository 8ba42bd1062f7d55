import type { ChartPlan } from "../../../../src/core/plan/plan";
import { writePlan } from "../../../../src/hosts/xlsx/writePlan";
import { makePlan, makeSheet } from "../../../support/makePlan";
import { findAll, findOne, readParts } from "../../../support/readParts";
import { expectValid } from "../../../support/validateWorkbook";

const column = (left: number) => ({ top: 1, left, bottom: 3, right: left });

function chart(parts: Partial<ChartPlan> = {}): ChartPlan {
  return {
    kind: "stackedBar",
    title: "各部分亮灯",
    area: { top: 5, left: 0, bottom: 20, right: 6 },
    categories: column(0),
    series: [
      { name: "红", values: column(1), color: "C00000" },
      { name: "黄", values: column(2), color: "FFC000" },
    ],
    ...parts,
  };
}

const rows = [
  ["部分", "红", "黄"],
  ["甲 & 乙", 1, 2],
  ["丙", 0, 4],
  ["丁", 3, 0],
];

const sheetOf = (name: string, ...charts: ChartPlan[]) =>
  makeSheet({ name, blocks: [{ top: 0, left: 0, rows }], charts });

test.each(["bar", "stackedBar", "column", "stackedColumn", "line"] as const)(
  "a %s chart makes a valid file",
  async (kind) => {
    const bytes = await writePlan(makePlan([sheetOf("9月汇总", chart({ kind, labels: "0;;" }))]));
    await expectValid(bytes);
  },
);

test("a chart reads its numbers from the cells of its sheet", async () => {
  const parts = readParts(await writePlan(makePlan([sheetOf("9月汇总", chart())])));
  const written = parts.part("xl/charts/chart1.xml");
  expect(findAll(written, "c:f").map(({ text }) => text)).toEqual([
    "'9月汇总'!$A$2:$A$4",
    "'9月汇总'!$B$2:$B$4",
    "'9月汇总'!$A$2:$A$4",
    "'9月汇总'!$C$2:$C$4",
  ]);
  expect(findOne(written, "c:grouping").attributes["val"]).toBe("stacked");
});

test("charts of several sheets have drawings and numbers of their own", async () => {
  const plan = makePlan([
    makeSheet({ name: "空" }),
    sheetOf("甲", chart(), chart({ title: "第二张" })),
    sheetOf("乙", chart()),
  ]);
  const bytes = await writePlan(plan);
  const parts = readParts(bytes);
  expect(parts.paths.filter((path) => /charts\/|drawings\/draw/.test(path)).sort()).toEqual([
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/charts/chart3.xml",
    "xl/drawings/drawing2.xml",
    "xl/drawings/drawing3.xml",
  ]);
  const links = findAll(parts.part("xl/drawings/_rels/drawing3.xml.rels"), "Relationship");
  expect(links.map(({ attributes }) => attributes["Target"])).toEqual(["../charts/chart3.xml"]);
  await expectValid(bytes);
});

test("a chart beyond the sheet is refused", async () => {
  const area = { top: 5, left: 0, bottom: 2 ** 21, right: 6 };
  await expect(writePlan(makePlan([sheetOf("甲", chart({ area }))]))).rejects.toThrow(/ends at/);
});
