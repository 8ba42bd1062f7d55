/** Columns, rows, merged cells and outline groups of a sheet. */

import { areaAddress, columnLetters } from "../../../core/plan/address";
import type { Area, ColumnPlan, RowPlan, SheetPlan } from "../../../core/plan/plan";
import { columnPoints } from "../../columnWidths";
import { cost, type SheetStep } from "./step";

/** @param grouping whether this Excel has outline groups (ExcelApi 1.10). */
export function layoutSteps(sheet: SheetPlan, grouping: boolean): SheetStep[] {
  return [
    ...runsOf(sheet.columns, ({ width }) => width).map(widthStep),
    ...runsOf(sheet.columns, ({ hidden }) => hidden ?? false)
      .filter(({ value }) => value)
      .map(hideStep),
    ...(grouping ? outlineSteps(sheet.columns) : []),
    ...mergeSteps(sheet.merges),
    ...heightSteps(sheet.rowHeights),
  ];
}

/** One call for all adjacent rows that are merged over the same columns: a summary has thousands. */
function mergeSteps(merges: readonly Area[]): SheetStep[] {
  return stacksOf(merges).map(({ area, across }) => {
    const address = areaAddress(area);
    return {
      bytes: cost(1, 1, address),
      apply: (sheet) => {
        sheet.getRange(address).untrack().merge(across);
      },
    };
  });
}

function stacksOf(merges: readonly Area[]): { area: Area; across: boolean }[] {
  const stacks: { area: Area; across: boolean }[] = [];
  const sorted = [...merges].sort((one, other) => one.left - other.left || one.top - other.top);
  for (const area of sorted) {
    const last = stacks.at(-1);
    const [one, other] = [last?.area, area];
    const isNext =
      one?.left === other.left && one.right === other.right && one.bottom + 1 === other.top;
    if (
      last &&
      one &&
      isNext &&
      other.top === other.bottom &&
      (last.across || one.top === one.bottom)
    ) {
      last.area = { ...one, bottom: other.bottom };
      last.across = true;
    } else stacks.push({ area, across: false });
  }
  return stacks;
}

/** Rows that fit their text; Excel measures them, so the contents must stand before. */
export function fittingSteps({ rowHeights }: SheetPlan): SheetStep[] {
  const rows = rowHeights.filter(({ fitsText }) => fitsText);
  return adjacentRows(rows).map((run) => {
    const address = rowsAddress(run);
    return {
      bytes: cost(2, 1, address),
      apply: (sheet) => {
        sheet.getRange(address).untrack().format.autofitRows();
      },
    };
  });
}

interface Run<Value> {
  readonly first: number;
  last: number;
  readonly value: Value;
}

/** Adjacent columns of the same value. */
function runsOf<Value>(
  columns: readonly ColumnPlan[],
  valueOf: (column: ColumnPlan) => Value,
): Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (const [index, column] of columns.entries()) {
    const value = valueOf(column);
    const run = runs.at(-1);
    if (run && run.value === value) run.last = index;
    else runs.push({ first: index, last: index, value });
  }
  return runs;
}

const columnsAddress = ({ first, last }: Run<unknown>): string =>
  `${columnLetters(first)}:${columnLetters(last)}`;

function widthStep(run: Run<number>): SheetStep {
  const address = columnsAddress(run);
  return {
    bytes: cost(2, 1, address),
    apply: (sheet) => {
      sheet.getRange(address).untrack().format.columnWidth = columnPoints(run.value);
    },
  };
}

function hideStep(run: Run<boolean>): SheetStep {
  const address = columnsAddress(run);
  return {
    bytes: cost(1, 1, address),
    apply: (sheet) => {
      sheet.getRange(address).untrack().columnHidden = true;
    },
  };
}

/** One group for each level: a column at level 2 lies in two of them. Folded ones last. */
function outlineSteps(columns: readonly ColumnPlan[]): SheetStep[] {
  const deepest = Math.max(0, ...columns.map(({ outlineLevel = 0 }) => outlineLevel));
  const levels = Array.from({ length: deepest }, (_, index) => index + 1);
  const groups = levels.flatMap((level) =>
    runsOf(columns, ({ outlineLevel = 0 }) => outlineLevel >= level).filter(({ value }) => value),
  );
  const folded = runsOf(
    columns,
    ({ outlineLevel, collapsed = false }) => outlineLevel !== undefined && collapsed,
  ).filter(({ value }) => value);
  return [
    ...groups.map((run) => outlineStep(run, (range) => range.group("ByColumns"))),
    ...folded.map((run) => outlineStep(run, (range) => range.hideGroupDetails("ByColumns"))),
  ];
}

function outlineStep(run: Run<boolean>, change: (range: Excel.Range) => void): SheetStep {
  const address = columnsAddress(run);
  return {
    bytes: cost(1, 1, address),
    apply: (sheet) => {
      change(sheet.getRange(address).untrack());
    },
  };
}

/** One call for each stretch of rows, whatever their heights. */
function heightSteps(rows: readonly RowPlan[]): SheetStep[] {
  return adjacentRows(rows.filter(({ fitsText }) => !fitsText)).map((run) => {
    const address = rowsAddress(run);
    const heights = run.map(({ height }) => ({ format: { rowHeight: height } }));
    return {
      bytes: cost(1, 1, address, heights),
      apply: (sheet) => {
        sheet.getRange(address).untrack().setRowProperties(heights);
      },
    };
  });
}

function adjacentRows(rows: readonly RowPlan[]): RowPlan[][] {
  const sorted = [...rows].sort((one, other) => one.row - other.row);
  const runs: RowPlan[][] = [];
  for (const plan of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === plan.row - 1) run.push(plan);
    else runs.push([plan]);
  }
  return runs;
}

function rowsAddress(run: readonly RowPlan[]): string {
  const rows = run.map(({ row }) => row + 1);
  return `${rows[0] ?? 1}:${rows.at(-1) ?? 1}`;
}
