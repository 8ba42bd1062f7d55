import { buildLedger } from "../../src/core/ledger/buildLedger";
import { planLedger } from "../../src/core/ledger/planLedger";
import type { SheetPlan, WorkbookPlan } from "../../src/core/plan/plan";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { sampleNotice } from "../core/ledger/sampleNotice";
import { fileDifferences } from "./fileDifferences";

const plan = planLedger(buildLedger(sampleNotice()), "2021-09-30");

const withSheet = (change: (sheet: SheetPlan) => Partial<SheetPlan>): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) =>
    sheet.name === "工作台账" ? { ...sheet, ...change(sheet) } : sheet,
  ),
});

test("a file does not differ from itself", async () => {
  expect(await fileDifferences(await writePlan(plan), await writePlan(plan))).toEqual([]);
});

const changes: readonly [what: string, changed: WorkbookPlan][] = [
  [
    "a value",
    withSheet(({ blocks }) => ({ blocks: [...blocks, { top: 3, left: 3, rows: [["改"]] }] })),
  ],
  [
    "a look",
    withSheet(({ formats }) => ({
      formats: [
        ...formats,
        { area: { top: 4, left: 2, bottom: 4, right: 2 }, style: { fill: "123456" } },
      ],
    })),
  ],
  [
    "a lock",
    withSheet(({ formats }) => ({
      formats: [
        ...formats,
        { area: { top: 4, left: 2, bottom: 4, right: 2 }, style: { locked: false } },
      ],
    })),
  ],
  ["a validation", withSheet(({ validations }) => ({ validations: validations.slice(1) }))],
  [
    "a conditional format",
    withSheet(({ conditionalFormats }) => ({ conditionalFormats: conditionalFormats.slice(1) })),
  ],
  ["protection", withSheet(() => ({ protection: { sort: true } }))],
  ["print set-up", withSheet(({ print }) => ({ print: { ...print!, fitToWidth: 1 } }))],
  [
    "repeated rows",
    withSheet(({ print }) => ({ print: { ...print!, titleRows: { first: 0, last: 0 } } })),
  ],
  ["a frozen pane", withSheet(() => ({ freeze: { rows: 1, columns: 1 } }))],
  [
    "a column width",
    withSheet(({ columns }) => ({ columns: columns.map((column) => ({ ...column, width: 20 })) })),
  ],
  ["a merge", withSheet(() => ({ merges: [] }))],
  ["a name", { ...plan, names: plan.names.slice(1) }],
  ["a sheet", { ...plan, sheets: plan.sheets.slice(0, -1) }],
];

test.each(changes)("%s that differs is told", async (_what, changed) => {
  expect(await fileDifferences(await writePlan(plan), await writePlan(changed))).not.toEqual([]);
});
