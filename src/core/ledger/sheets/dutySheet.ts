/** 工作台账: one row a duty, a pair of input columns a month, state and light by formula. */

import { columnLetters } from "../../plan/address";
import type { ColumnPlan, RowPlan, SheetPlan } from "../../plan/plan";
import { dutyRows, type DutyColumns, type FixedColumn, type ProgressColumn } from "../dutyColumns";
import { sheetNames } from "../vocabulary";
import { dutyBlocks } from "./dutyBlocks";
import { dutyFormats } from "./dutyFormats";
import { fitRow, type Fitted } from "./textHeight";
import { localSettings, type DutySheetShape } from "./dutyShape";
import { dutyValidations } from "./dutyValidations";
import { area, lightCellFormats, lightRowFormats, printSetup } from "./parts";

const widths: Readonly<Record<FixedColumn | ProgressColumn, number>> = {
  id: 8.5,
  item: 5.5,
  kind: 6,
  content: 42,
  unit: 16,
  role: 6.5,
  comparison: 6,
  goal: 9.5,
  measure: 8,
  basis: 6.5,
  start: 10.5,
  due: 10.5,
  stated: 6.5,
  finishedOn: 10.5,
  latest: 9.5,
  ratio: 8,
  expected: 8,
  missed: 7,
  state: 9.5,
  light: 6,
  reason: 34,
};

const monthWidths = { value: 10.5, narrative: 28 } as const;

export function planDutySheet(shape: DutySheetShape, pastMonths: number): SheetPlan {
  const { columns, endRow } = shape;
  const visible = columns.progress.reason;
  const rows = area(dutyRows.first, 0, endRow, visible);
  const light = columnLetters(columns.progress.light) + String(dutyRows.first + 1);
  return {
    name: sheetNames.ledger,
    visibility: "visible",
    tabColor: "2E6DA4",
    showGridlines: false,
    columns: columnPlans(columns, pastMonths),
    rowHeights: rowHeights(shape),
    blocks: dutyBlocks(shape),
    formats: dutyFormats(shape),
    merges: [
      // Within the columns that print repeats, so that no page cuts the title.
      area(dutyRows.title, 0, dutyRows.title, columns.fixed.unit),
      ...columns.months.map(({ value, narrative }) =>
        area(dutyRows.monthEnds, value, dutyRows.monthEnds, narrative),
      ),
    ],
    autoFilter: area(dutyRows.headers, 0, endRow, visible),
    freeze: { rows: dutyRows.first, columns: columns.fixed.unit + 1 },
    validations: dutyValidations(shape),
    conditionalFormats: [
      ...lightCellFormats(
        area(dutyRows.first, columns.progress.light, endRow, columns.progress.light),
        light,
      ),
      ...unreachableMonths(shape),
      ...lightRowFormats(rows, `$${light}`),
    ],
    protection: { formatColumns: true, formatRows: true, autoFilter: true },
    print: printSetup(area(0, 0, endRow, visible), {
      paper: "a3",
      orientation: "landscape",
      fitToWidth: 2,
      titleRows: { first: 0, last: dutyRows.headers },
      titleColumns: { first: 0, last: columns.fixed.unit },
    }),
  };
}

/** Months still to come and months closed are grey: nothing is to be entered there. */
function unreachableMonths({ columns, endRow }: DutySheetShape): SheetPlan["conditionalFormats"] {
  const settings = localSettings(columns);
  return columns.months.map(({ value, narrative }) => {
    const end = `$${columnLetters(value)}$${dutyRows.monthEnds + 1}`;
    return {
      area: area(dutyRows.first, value, endRow, narrative),
      formula: `=OR(EOMONTH(${end},-1)>=${settings.asOf},${end}<=${settings.closed})`,
      style: { fill: "E7E9ED" },
      stopIfTrue: true,
    };
  });
}

function columnPlans(columns: DutyColumns, pastMonths: number): ColumnPlan[] {
  const fixed = Object.keys(columns.fixed).map((key) => ({ width: widths[key as FixedColumn] }));
  const progress = Object.keys(columns.progress).map((key) => ({
    width: widths[key as ProgressColumn],
  }));
  const months = columns.months.flatMap((_, index): ColumnPlan[] => {
    const outline = index < pastMonths ? { outlineLevel: 1 } : {};
    return [
      { width: monthWidths.value, ...outline },
      { width: monthWidths.narrative, ...outline },
    ];
  });
  const helpers = Object.keys(columns.helpers).map(() => ({ width: 10, hidden: true }));
  return [...fixed, ...months, ...progress, ...helpers];
}

function rowHeights({ ledger, endRow }: DutySheetShape): RowPlan[] {
  return [
    { row: dutyRows.title, height: 40 },
    { row: dutyRows.monthEnds, height: 20 },
    { row: dutyRows.headers, height: 32 },
    ...ledger.duties.map(({ content, unit, reports }, index) =>
      fitRow(
        dutyRows.first + index,
        [
          [content, widths.content],
          [unit, widths.unit],
          ...reports.map(({ narrative }): Fitted => [narrative, monthWidths.narrative]),
        ],
        2,
      ),
    ),
    { row: endRow, height: 18 },
  ];
}
