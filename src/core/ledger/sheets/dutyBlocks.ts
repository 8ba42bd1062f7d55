/** What stands in the cells of 工作台账. */

import { isIsoDate } from "../../calendar/isoDate";
import { lastDayOf } from "../../calendar/yearMonth";
import type { BlockPlan, CellContent } from "../../plan/plan";
import type { Duty } from "../duty";
import { dutyRows, type DutyColumns, type FixedColumn } from "../dutyColumns";
import { headersOf } from "../reportingMonths";
import {
  basisNames,
  comparisonNames,
  dutyHeaders,
  helperHeaders,
  kindNames,
  progressHeaders,
  roleNames,
  settingNames,
  statedNames,
} from "../vocabulary";
import type { DutySheetShape } from "./dutyShape";
import { layOutFormulas } from "./rowFormulas";

/** Stands in the grey row at the end, by which it is known. */
export const endRowWords = "需要增加任务时，请在本行上方插入行";

export function dutyBlocks(shape: DutySheetShape): BlockPlan[] {
  const { ledger, columns, endRow } = shape;
  const writeFormulas = layOutFormulas(columns);
  return [
    { top: dutyRows.title, left: 0, rows: [[`${ledger.source.title} 工作台账`]] },
    { top: dutyRows.monthEnds, left: 0, rows: [settingsRow(columns)] },
    { top: dutyRows.headers, left: 0, rows: [headers(shape)] },
    {
      top: dutyRows.first,
      left: 0,
      rows: ledger.duties.map((duty, index) =>
        dutyRow(duty, dutyRows.first + index, columns, writeFormulas),
      ),
    },
    { top: endRow, left: columns.fixed.content, rows: [[endRowWords]] },
  ];
}

/** By column. The as-of date in words, the months' last days, and the sheet's own copy of the settings. */
export function settingsRow(columns: DutyColumns): CellContent[] {
  const row: CellContent[] = Array.from({ length: columns.count }, () => null);
  row[0] = {
    formula: `="统计日期："&TEXT(${settingNames.asOf},"yyyy-mm-dd")&"\u3000白色格由责任单位填写，灰色格由公式计算"`,
  };
  for (const { month, value } of columns.months) row[value] = { date: lastDayOf(month) };
  row[columns.helpers.rollUpKey] = { formula: `=${settingNames.asOf}` };
  row[columns.helpers.openNode] = { formula: `=EOMONTH(${settingNames.closedThrough},0)` };
  row[columns.helpers.lastNarrative] = { formula: `=${settingNames.minimumLength}` };
  return row;
}

function headers({ ledger, columns }: DutySheetShape): CellContent[] {
  return [
    ...Object.values(dutyHeaders),
    ...columns.months.flatMap(({ month }) => {
      const { value, narrative } = headersOf(month, ledger.source.year);
      return [value, narrative];
    }),
    ...Object.values(progressHeaders),
    ...Object.values(helperHeaders),
  ];
}

/** A row of the sheet in the order of `columns` as planned; they may stand elsewhere by now. */
export function dutyRow(
  duty: Duty,
  row: number,
  columns: DutyColumns,
  writeFormulas = layOutFormulas(columns),
): CellContent[] {
  const reports = new Map(duty.reports.map((report) => [report.month, report]));
  const fixed = fixedCells(duty);
  return [
    ...(Object.keys(columns.fixed) as FixedColumn[]).map((key) => fixed[key]),
    ...columns.months.flatMap(({ month }): CellContent[] => {
      const report = reports.get(month);
      return [report?.value ?? null, report?.narrative ? report.narrative : null];
    }),
    ...writeFormulas(row),
  ];
}

function fixedCells(duty: Duty): Record<FixedColumn, CellContent> {
  const { goal } = duty;
  return {
    id: duty.id,
    item: duty.item,
    kind: kindNames[duty.kind],
    content: duty.content,
    unit: duty.unit,
    role: roleNames[duty.role],
    comparison: comparisonNames[goal.comparison],
    goal: goal.value,
    measure: goal.unit,
    basis: goal.accumulates ? basisNames.cumulative : basisNames.level,
    start: { date: duty.start },
    due: { date: duty.due },
    stated: duty.stated ? statedNames.stated : statedNames.inferred,
    finishedOn: dateOrText(duty.finishedOn),
  };
}

/** A date as a date; whatever else was typed stays as typed. */
function dateOrText(text: string | null): CellContent {
  if (text === null) return null;
  return isIsoDate(text) ? { date: text } : text;
}
