/** A plain sheet of duties with the status formulas, for proving that they say what judgeDuty says. */

import type { YearMonth } from "../../../src/core/ledger/duty";
import { comparisonNames, settingNames } from "../../../src/core/ledger/vocabulary";
import type { IsoDate } from "../../../src/core/notice/notice";
import { cellAddress } from "../../../src/core/plan/address";
import type { CellContent, WorkbookPlan } from "../../../src/core/plan/plan";
import { monthSerials, statusFormulas } from "../../../src/core/status/formulas";
import type { Thresholds } from "../../../src/core/status/judgeDuty";
import type { StatusFormulas } from "../../../src/core/status/statusLayout";
import type { RandomDuty } from "./randomDuties";

const fixed = { comparison: 0, goal: 1, start: 2, due: 3, finishedOn: 4, firstMonth: 5 } as const;

export const resultOrder: readonly (keyof StatusFormulas)[] = [
  "latest",
  "ratio",
  "expected",
  "finished",
  "missed",
  "state",
  "light",
  "reason",
];

/** Column of the first result on the sheet 台账; the duties start in its first row. */
export function firstResultColumn(months: readonly YearMonth[]): number {
  return fixed.firstMonth + 2 * months.length;
}

export function planLights(
  duties: readonly RandomDuty[],
  months: readonly YearMonth[],
  thresholds: Thresholds,
  asOf: IsoDate,
): WorkbookPlan {
  const settings: [string, CellContent][] = [
    [settingNames.asOf, { date: asOf }],
    [settingNames.warningDays, thresholds.warningDays],
    [settingNames.yellowLag, thresholds.yellowLag],
    [settingNames.redLag, thresholds.redLag],
  ];
  return {
    title: "亮灯",
    font: { name: "宋体", size: 10 },
    sheets: [
      sheet(
        "台账",
        duties.map((duty, row) => dutyCells(duty, row, months)),
      ),
      sheet(
        "设置",
        settings.map(([, value]) => [value]),
      ),
    ],
    names: settings.map(([name], row) => ({ name, formula: `=设置!$A$${row + 1}` })),
    activeSheet: "台账",
  };
}

function sheet(name: string, rows: readonly (readonly CellContent[])[]) {
  return {
    name,
    visibility: "visible",
    showGridlines: true,
    columns: [],
    rowHeights: [],
    blocks: [{ top: 0, left: 0, rows }],
    formats: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
  } as const;
}

function dutyCells(
  { duty, finishedCell }: RandomDuty,
  row: number,
  months: readonly YearMonth[],
): CellContent[] {
  const at = (column: number) => `$${cellAddress(row, column)}`;
  const first = firstResultColumn(months);
  const formulas = statusFormulas({
    comparison: at(fixed.comparison),
    goal: at(fixed.goal),
    start: at(fixed.start),
    due: at(fixed.due),
    finishedOn: at(fixed.finishedOn),
    months: months.map((month, index) => ({
      value: at(fixed.firstMonth + 2 * index),
      narrative: at(fixed.firstMonth + 2 * index + 1),
      ...monthSerials(month),
    })),
    results: Object.fromEntries(
      resultOrder.map((result, index) => [result, at(first + index)]),
    ) as Record<keyof StatusFormulas, string>,
  });
  return [
    comparisonNames[duty.goal.comparison],
    duty.goal.value,
    { date: duty.start },
    { date: duty.due },
    finishedCell,
    ...duty.reports.flatMap(({ value, narrative }) => [value, narrative === "" ? null : narrative]),
    ...resultOrder.map((result) => ({ formula: formulas[result] })),
  ];
}
