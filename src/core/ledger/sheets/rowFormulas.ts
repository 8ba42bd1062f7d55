/** The formulas of a duty's row: laid out once a sheet, then written row by row with its number. */

import { columnLetters } from "../../plan/address";
import type { FormulaContent } from "../../plan/plan";
import { monthSerials, statusFormulas } from "../../status/formulas";
import { stateNames } from "../../status/status";
import type { StatusFormulas, StatusLayout } from "../../status/statusLayout";
import type { DutyColumns, HelperColumn, ProgressColumn } from "../dutyColumns";
import { kindNames } from "../vocabulary";

/** Stands for the row's number while formulas are laid out; no formula can hold it otherwise. */
const rowMark = "\u0000";

/** The formulas of a row, zero-based, in the order of the progress and then the helper columns. */
export type WriteFormulas = (row: number) => FormulaContent[];

export function layOutFormulas(columns: DutyColumns): WriteFormulas {
  const status = statusFormulas(statusLayout(columns));
  const helpers = helperFormulas(columns, status);
  const formulas = [
    ...(Object.keys(columns.progress) as ProgressColumn[]).map((key) => status[key]),
    ...(Object.keys(columns.helpers) as HelperColumn[]).map((key) => helpers[key]),
  ];
  const templates = formulas.map((formula) => formula.split(rowMark));
  return (row) => {
    const number = String(row + 1);
    return templates.map((pieces) => ({ formula: pieces.join(number) }));
  };
}

function cell(column: number): string {
  return columnLetters(column) + rowMark;
}

/** Where the figures of a row stand; columns are fixed so that a filled-down formula still fits. */
function statusLayout({ fixed, months, progress, helpers }: DutyColumns): StatusLayout {
  const at = (column: number) => `$${cell(column)}`;
  return {
    comparison: at(fixed.comparison),
    goal: at(fixed.goal),
    start: at(fixed.start),
    due: at(fixed.due),
    finishedOn: at(fixed.finishedOn),
    months: months.map(({ month, value, narrative }) => ({
      value: at(value),
      narrative: at(narrative),
      ...monthSerials(month),
    })),
    results: {
      latest: at(progress.latest),
      ratio: at(progress.ratio),
      expected: at(progress.expected),
      finished: at(helpers.finished),
      missed: at(progress.missed),
      state: at(progress.state),
      light: at(progress.light),
      reason: at(progress.reason),
    },
  };
}

function helperFormulas(
  { fixed, progress, months }: DutyColumns,
  { finished }: StatusFormulas,
): Record<HelperColumn, string> {
  const state = cell(progress.state);
  const isFinished = `${state}="${stateNames.done}",${state}="${stateNames.doneLate}"`;
  return {
    finished,
    rollUpKey: `=${cell(fixed.item)}&"|"&${cell(progress.light)}`,
    openNode: `=IF(AND(${cell(fixed.kind)}="${kindNames.milestone}",NOT(OR(${isFinished}))),1,0)`,
    lastNarrative: `=${lastFilled(months.map(({ narrative }) => cell(narrative)))}`,
  };
}

/** The last filled of the cells, found from the last one backwards. */
function lastFilled(cells: readonly string[]): string {
  return cells.reduce((rest, each) => `IF(${each}<>"",${each},${rest})`, '""');
}
