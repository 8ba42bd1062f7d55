/** @jest-environment jsdom */

import type { WorkbookPlan } from "../../../../src/core/plan/plan";
import { fromPlan } from "../../../../src/preview/host/open/fromPlan";
import { toPlan } from "../../../../src/preview/host/save/toPlan";
import { openExcel } from "../../../hosts/excel/openExcel";
import { samplePlan } from "../../../hosts/excel/samplePlan";
import { seedPlan } from "../../../hosts/excel/seedPlan";
import { ledgerWithSummary } from "../../../support/ledgerWithSummary";
import { makeGrid, makePlan, makeSheet } from "../../../support/makePlan";
import { planDifferences } from "../differences";

jest.setTimeout(60_000);

const plans: readonly (readonly [string, () => WorkbookPlan])[] = [
  ["a bit of everything", () => samplePlan],
  ["the seed's ledger", seedPlan],
  ["a ledger with a month's summary", ledgerWithSummary],
];

describe.each(plans)("%s", (_what, make) => {
  test("opened, it is the workbook that Excel makes of the same plan", async () => {
    const plan = make();
    const { standIn, host } = await openExcel("web");
    await host().carryOut(plan);
    const opened = toPlan(fromPlan(plan));
    expect(planDifferences(toPlan(standIn.workbook), opened).filter(isOfThePlan)).toEqual([]);
    expect(planDifferences(plan, opened)).toEqual([]);
  });

  test("saved and opened again, nothing has changed", () => {
    const saved = toPlan(fromPlan(make()), "台账");
    expect(toPlan(fromPlan(saved), "台账")).toEqual(saved);
  });
});

/** A new workbook in Excel begins with a sheet of its own. */
const isOfThePlan = (difference: string): boolean =>
  !difference.startsWith("Sheet1") && !difference.startsWith("order of sheets");

const withoutId = (chart: { readonly id: string }): object => ({ ...chart, id: "" });

test("charts look as Excel draws them", async () => {
  const plan = ledgerWithSummary();
  const { standIn, host } = await openExcel("web");
  await host().carryOut(plan);
  const workbook = fromPlan(plan);
  const drawn = standIn.workbook.sheets.flatMap(({ charts }) => charts.map(withoutId));
  expect(drawn).toHaveLength(4);
  expect(workbook.sheets.flatMap(({ charts }) => charts.map(withoutId))).toEqual(drawn);
});

test("formulas show what they yielded when the file was saved", () => {
  const plan = makeGrid([[{ formula: "=1+1" }, { formula: "=NA()" }, { formula: "=NOW()" }]]);
  const results = { sheets: [{ name: "工作台账", rows: [[2, "#N/A", null]] }] };
  const { cells } = fromPlan(plan, { results }).sheet("工作台账");
  expect([0, 1, 2].map((column) => cells.get(0, column))).toEqual([
    { value: 2, formula: "=1+1" },
    { value: "#N/A", formula: "=NA()" },
    { value: "", formula: "=NOW()" },
  ]);
});

test("a day before 1900 stays text, a later one is a number", () => {
  const { cells } = fromPlan(makeGrid([[{ date: "1899-12-31" }, { date: "2021-06-30" }]])).sheet(
    "工作台账",
  );
  expect(cells.get(0, 0).value).toBe("1899-12-31");
  expect(cells.get(0, 1).value).toBe(44377);
});

test("where two validations meet, the later one has the cells, the earlier keeps the rest", () => {
  const rule = (source: string) => ({ type: "list", source }) as const;
  const area = (bottom: number) => ({ top: 0, left: 0, bottom, right: 0 });
  const sheet = makeSheet({
    validations: [
      { area: area(9), rule: rule("红,黄"), allowBlank: true },
      { area: area(3), rule: rule("蓝,绿"), allowBlank: true },
    ],
  });
  const opened = fromPlan(makePlan([sheet])).sheet("工作台账");
  const sourceAt = (row: number) => opened.validationAt(row, 0)?.rule["list"];
  expect(sourceAt(3)).toMatchObject({ source: "蓝,绿" });
  expect(sourceAt(4)).toMatchObject({ source: "红,黄" });
});

test("a row that fits its text has its reckoned height until somebody sets another", () => {
  const sheet = makeSheet({ rowHeights: [{ row: 4, height: 42, fitsText: true }] });
  expect(
    fromPlan(makePlan([sheet]))
      .sheet("工作台账")
      .rows.get(4),
  ).toEqual({
    size: 42,
    fitsText: true,
  });
});
