import type { CellContent, WorkbookPlan } from "../../src/core/plan/plan";
import type { CellValue } from "../../src/core/plan/contents";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { recalculate } from "../support/libreOffice";
import { makePlan, makeSheet } from "../support/makePlan";

jest.setTimeout(300_000);

/** Figures the formulas below work on: name, value, goal, due. */
const data: CellContent[][] = [
  ["区教体局", 20, 100, { date: "2021-06-30" }],
  ["区发改委", 50, 100, { date: "2021-09-30" }],
  ["区教体局", 90, 100, { date: "2021-12-31" }],
  ["=1+1", null, 100, { date: "2021-12-31" }],
];

const cases: readonly { readonly formula: string; readonly value: CellValue }[] = [
  { formula: '=COUNTIFS(责任单位,"区教体局",数据!$B$1:$B$4,">=20")', value: 2 },
  { formula: '=COUNTIF(数据!$A$1:$A$4,"区*")', value: 3 },
  { formula: '=SUMIFS(数据!$B$1:$B$4,责任单位,"区教体局")', value: 110 },
  { formula: '=SUMPRODUCT((责任单位="区教体局")*(数据!$B$1:$B$4<数据!$C$1:$C$4))', value: 2 },
  { formula: '=SUMPRODUCT(--(数据!$B$1:$B$4<>""))', value: 3 },
  { formula: '=INDEX(数据!$B$1:$B$4,MATCH("区发改委",责任单位,0))', value: 50 },
  { formula: '=IFERROR(MATCH("无此单位",责任单位,0),"无")', value: "无" },
  { formula: '=IFERROR(VLOOKUP("区发改委",数据!$A$1:$C$4,2,FALSE),0)', value: 50 },
  { formula: "=LOOKUP(9E+307,数据!$B$1:$B$4)", value: 90 },
  { formula: "=MEDIAN(0,1.5,1)", value: 1 },
  { formula: "=MIN(数据!$B$1:$B$4)+MAX(数据!$B$1:$B$4)", value: 110 },
  { formula: "=ROUND(AVERAGE(数据!$B$1:$B$4),2)", value: 53.33 },
  { formula: '=TEXT(0.533,"0%")', value: "53%" },
  { formula: '=TEXT(统计日期,"yyyy-mm-dd")', value: "2021-10-11" },
  { formula: '="滞后 "&TEXT((0.53-0.2)*100,"0")&" 个百分点"', value: "滞后 33 个百分点" },
  { formula: "=统计日期-数据!$D$2", value: 11 },
  { formula: "=DATE(2021,12,31)-统计日期", value: 81 },
  { formula: "=EOMONTH(数据!$D$1,1)", value: 44408 },
  { formula: "=YEAR(统计日期)*100+MONTH(统计日期)", value: 202110 },
  { formula: '=IF(AND(ISNUMBER(数据!$B$1),NOT(ISBLANK(数据!$B$1))),"有","无")', value: "有" },
  { formula: '=IF(OR(数据!$B$4="",数据!$B$4>9),1,0)', value: 1 },
  { formula: "=ISTEXT(数据!$A$4)", value: true },
  { formula: "=LEN(TRIM(数据!$A$1))", value: 4 },
  { formula: '=IF(统计日期>DATE(2021,6,30),"逾期","")', value: "逾期" },
  { formula: '=IF(统计日期<DATE(2021,6,30),"逾期","")', value: "" },
  { formula: "=COUNTBLANK(数据!$B$1:$B$4)", value: 1 },
  { formula: '=CHOOSE(2,"红","黄","绿")', value: "黄" },
  { formula: '=SUBSTITUTE("6 月"," ","")&LEFT("进展情况",2)', value: "6月进展" },
  { formula: "=SUM(汇总_合计,1)", value: 161 },
];

function formulaPlan(): WorkbookPlan {
  return makePlan(
    [
      makeSheet({
        name: "结果",
        blocks: [{ top: 0, left: 0, rows: cases.map(({ formula }) => [{ formula }]) }],
      }),
      makeSheet({ name: "数据", blocks: [{ top: 0, left: 0, rows: data }] }),
      makeSheet({
        name: "填报说明 (1)",
        visibility: "hidden",
        blocks: [{ top: 4, left: 2, rows: [[{ date: "2021-10-11" }]] }],
      }),
    ],
    {
      names: [
        { name: "统计日期", formula: "='填报说明 (1)'!$C$5" },
        { name: "责任单位", formula: "=数据!$A$1:$A$4" },
        { name: "汇总_合计", formula: "=SUM(数据!$B$1:$B$4)" },
      ],
    },
  );
}

describe("LibreOffice calculates what the plan says", () => {
  let results: readonly (readonly CellValue[])[];

  beforeAll(async () => {
    const { sheets } = await recalculate(await writePlan(formulaPlan()));
    results = sheets[0]!.rows;
  });

  test.each(cases.map((entry, row) => ({ ...entry, row })))("$formula", ({ value, row }) => {
    const result = results[row]?.[0];
    if (typeof value === "number") expect(result).toBeCloseTo(value, 9);
    else expect(result).toBe(value);
  });
});

test("a formula filled down gives every row its own result", async () => {
  const rows = Array.from({ length: 300 }, (_, row): CellContent[] => [
    row,
    { formula: `=A${row + 1}*2+$A$2+A$3` },
    { formula: `=IF(ROW()>1,SUM(A$1:A${row + 1}),0)&"-A${1}"` },
  ]);
  const plan = makePlan([makeSheet({ blocks: [{ top: 0, left: 0, rows }] })]);
  const { sheets } = await recalculate(await writePlan(plan));
  const expected = rows.map((_, row) => [row, row * 2 + 3, `${(row * (row + 1)) / 2}-A1`]);
  expect(sheets[0]?.rows).toEqual(expected);
});
