/** The stand-in's workbook as a plan, so that it can be saved as a file through hosts/xlsx. */

import type {
  Area,
  BlockPlan,
  CellContent,
  ColumnPlan,
  NamePlan,
  RowPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../../core/plan/plan";
import { charactersOf, standardWidth } from "../../../hosts/columnWidths";
import type { Cell } from "../model/cells";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { chartPlans } from "./charts";
import { conditionalFormatPlans } from "./conditionalFormats";
import { formatPlans, sheetFont } from "./formats";
import { printPlan } from "./print";
import { protectionPlan } from "./protection";
import { validationPlans } from "./validations";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export function toPlan(workbook: Workbook, title = ""): WorkbookPlan {
  const fonts = workbook.sheets.map(sheetFont);
  const font = fonts.find((candidate) => candidate !== null);
  return {
    title,
    font: font ?? { name: "Calibri", size: 11 },
    sheets: workbook.sheets.map(sheetPlan),
    names: [...workbook.names].map(([name, formula]): NamePlan => ({ name, formula })),
    activeSheet: workbook.activeSheet.name,
  };
}

function sheetPlan(sheet: Sheet): SheetPlan {
  const protection = protectionPlan(sheet);
  const print = printPlan(sheet);
  const charts = chartPlans(sheet);
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    ...(sheet.tabColor ? { tabColor: sheet.tabColor.slice(1) } : {}),
    showGridlines: sheet.showGridlines,
    columns: columnPlans(sheet),
    rowHeights: rowPlans(sheet),
    blocks: blockPlans(sheet),
    formats: formatPlans(sheet),
    merges: sheet.merges,
    ...(sheet.filter ? { autoFilter: sheet.filter.area } : {}),
    ...(sheet.freeze ? { freeze: sheet.freeze } : {}),
    validations: validationPlans(sheet),
    conditionalFormats: conditionalFormatPlans(sheet),
    ...(protection ? { protection } : {}),
    ...(print ? { print } : {}),
    ...(charts.length > 0 ? { charts } : {}),
  };
}

function columnPlans({ columns }: Sheet): ColumnPlan[] {
  const count = Math.max(-1, ...columns.keys()) + 1;
  return Array.from({ length: count }, (_, index): ColumnPlan => {
    const { size, hidden, outlineLevel, collapsed } = columns.get(index) ?? {};
    return {
      width: size === undefined ? standardWidth : charactersOf(size),
      ...(hidden ? { hidden } : {}),
      ...(outlineLevel ? { outlineLevel } : {}),
      ...(collapsed ? { collapsed } : {}),
    };
  });
}

/** Rows that fit their text have a height only where somebody reckoned it: nothing measures text. */
function rowPlans({ rows }: Sheet): RowPlan[] {
  return [...rows]
    .flatMap(([row, { size, fitsText }]): RowPlan[] =>
      size === undefined ? [] : [{ row, height: size, ...(fitsText ? { fitsText } : {}) }],
    )
    .sort((one, other) => one.row - other.row);
}

function blockPlans({ cells }: Sheet): BlockPlan[] {
  const bounds = cells.bounds();
  if (!bounds) return [];
  const { top, left } = bounds;
  return [{ top, left, rows: contents(bounds, (row, column) => cells.get(row, column)) }];
}

function contents(area: Area, cellAt: (row: number, column: number) => Cell): CellContent[][] {
  const rows: CellContent[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: CellContent[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(contentOf(cellAt(row, column)));
    }
    rows.push(line);
  }
  return rows;
}

function contentOf({ value, formula }: Cell): CellContent {
  if (formula !== undefined) return { formula };
  if (value === "") return null;
  return typeof value === "boolean" ? { formula: value ? "=TRUE()" : "=FALSE()" } : value;
}
