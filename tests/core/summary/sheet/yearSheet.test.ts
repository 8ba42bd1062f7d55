import { monthFigures, readMonths } from "../../../../src/core/summary/monthFigures";
import { planMonthSheet } from "../../../../src/core/summary/sheet/monthSheet";
import { planYearSheet } from "../../../../src/core/summary/sheet/yearSheet";
import { summarizeMonth } from "../../../../src/core/summary/summarizeMonth";
import { writePlan } from "../../../../src/hosts/xlsx/writePlan";
import { makePlan } from "../../../support/makePlan";
import { expectValid } from "../../../support/validateWorkbook";
import { smallLedger } from "../smallLedger";
import { contentsOf, rowsUnder } from "./read";

const ledger = smallLedger();
const ends = ["2021-06-30", "2021-07-31", "2021-08-31", "2021-09-30"];
const summaries = ends.map((asOf) => summarizeMonth(ledger, asOf.slice(0, 7), asOf));
const plan = planYearSheet(ledger.source, summaries.map(monthFigures));
const sheet = contentsOf(plan);

test("shows the months' lights side by side", () => {
  expect(rowsUnder(sheet, "各月情况").slice(1)).toEqual(
    summaries.map(({ month, totals: { lights, states, reports, duties, averageRatio } }) => [
      `${Number(month.slice(5))}月`,
      expect.any(Number),
      duties,
      lights.red,
      lights.yellow,
      lights.green,
      lights.blue,
      states.overdue,
      reports.owed,
      reports.reported,
      averageRatio,
    ]),
  );
});

test("shows each unit's score by month, the latest month's best first", () => {
  const scores = summaries.map(
    ({ units }) => new Map(units.map(({ name, score }) => [name, score ?? "—"])),
  );
  const names = ["丙镇", "乙局", "甲局", "丁局"];
  expect(rowsUnder(sheet, "责任单位各月得分").slice(1)).toEqual(
    names.map((name, index) => [index + 1, name, ...scores.map((month) => month.get(name))]),
  );
});

test("shows leaders with red, yellow and all rows", () => {
  const [, first] = rowsUnder(sheet, "牵头领导各月亮灯");
  expect(first).toEqual([
    1,
    "张三",
    expect.any(String),
    expect.any(String),
    expect.any(String),
    "1/1/4",
  ]);
});

test("takes the figures of month sheets as they stand, corrections included", () => {
  const sheets = summaries.map((summary) => contentsOf(planMonthSheet(summary)));
  const others = [{ name: "工作台账", rows: [["编号"]] }, sheet];
  const months = readMonths({ sheets: [...sheets.toReversed(), ...others] });
  expect(months).toEqual(summaries.map(monthFigures));
});

test("makes a valid file with a chart", async () => {
  expect(plan.charts).toHaveLength(1);
  await expectValid(await writePlan(makePlan([plan])));
});
