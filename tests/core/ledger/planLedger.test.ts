import { buildLedger } from "../../../src/core/ledger/buildLedger";
import { planLedger } from "../../../src/core/ledger/planLedger";
import type { Area, SheetPlan } from "../../../src/core/plan/plan";
import { sampleNotice } from "./sampleNotice";

const ledger = buildLedger(sampleNotice());
const plan = planLedger(ledger, "2021-09-15");
const sheet = (name: string, from = plan): SheetPlan =>
  from.sheets.find((candidate) => candidate.name === name)!;
const content = ({ blocks }: SheetPlan, row: number, column: number) => {
  const block = blocks.findLast(
    ({ top, left, rows }) =>
      row >= top &&
      row < top + rows.length &&
      column >= left &&
      column < left + rows[row - top]!.length,
  );
  return block?.rows[row - block.top]?.[column - block.left] ?? null;
};
const covers = (area: Area, row: number, column: number) =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
const isLocked = ({ formats }: SheetPlan, row: number, column: number) =>
  formats
    .filter(({ area, style }) => style.locked !== undefined && covers(area, row, column))
    .at(-1)?.style.locked ?? true;

test("the workbook has the five sheets, _meta very hidden", () => {
  expect(plan.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["填报说明", "visible"],
    ["责任分解", "visible"],
    ["工作台账", "visible"],
    ["单位名录", "visible"],
    ["_meta", "veryHidden"],
  ]);
});

test("every sheet is protected, and only what people fill in is open", () => {
  for (const each of plan.sheets) expect(each.protection).toBeDefined();
  const duties = sheet("工作台账");
  const header = duties.blocks.find(({ top }) => top === 2)!.rows[0]!;
  const open = header.filter((_, column) => !isLocked(duties, 3, column));
  expect(open).toEqual([
    "办结日期",
    ...[6, 7, 8, 9, 10, 11, 12].flatMap((month) => [`${month}月完成值`, `${month}月进展`]),
  ]);
});

test("text that looks like a formula is planned as text", () => {
  expect(content(sheet("责任分解"), 5, 2)).toBe("=SUM(A1)不是公式");
});

describe("the as-of date", () => {
  const asOf = (today: string, pinned?: string) =>
    content(
      sheet("填报说明", planLedger(buildLedger(sampleNotice(), { asOf: pinned ?? null }), today)),
      12,
      2,
    );
  test.each([
    [
      "follows the clock within the notice's year",
      "2021-07-01",
      undefined,
      { formula: "=TODAY()" },
    ],
    ["stops at the year's end afterwards", "2026-01-01", undefined, { date: "2021-12-31" }],
    ["is the pinned day where one was given", "2021-07-01", "2021-06-30", { date: "2021-06-30" }],
  ])("%s", (_title, today, pinned, expected) => {
    expect(asOf(today, pinned)).toEqual(expected);
  });

  test("has the name 统计日期", () => {
    expect(plan.names).toContainEqual({ name: "统计日期", formula: "=填报说明!$C$13" });
  });
});

test("past months are outlined, the current one and those ahead are not", () => {
  const outlined = sheet("工作台账").columns.filter(({ outlineLevel }) => outlineLevel === 1);
  expect(outlined).toHaveLength(6);
});

test("every input column has a validation with a prompt in Chinese within Excel's limits", () => {
  for (const each of plan.sheets) {
    for (const { prompt, alert } of each.validations) {
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
      expect(alert?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(alert?.message.length ?? 0).toBeLessThanOrEqual(255);
    }
  }
  expect(sheet("工作台账").validations.filter(({ prompt }) => prompt)).toHaveLength(15);
});

test("a value may not fall below the months before where it is counted cumulatively", () => {
  const july = sheet("工作台账").validations.find(({ prompt }) => prompt?.title === "7月完成值");
  expect(july?.rule).toMatchObject({
    formula: expect.stringContaining('OR($J4<>"累计",Q4>=MAX($O4:P4))') as string,
  });
});

test("validations and conditional formats name no other sheet", () => {
  for (const { validations, conditionalFormats } of plan.sheets) {
    for (const { formula } of conditionalFormats) expect(formula).not.toContain("!");
    for (const { rule } of validations) expect(JSON.stringify(rule)).not.toContain("!");
  }
});
