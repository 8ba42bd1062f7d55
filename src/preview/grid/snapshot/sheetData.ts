/** A sheet of the model as the data Univer draws. */

import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
  type ICellData,
} from "@univerjs/core";
import type { Area } from "../../../core/plan/plan";
import { bound, isEntireColumn, isEntireRow } from "../../host/model/area";
import type { Sheet } from "../../host/model/sheet";
import { cellData } from "./cellData";
import { isFiltered } from "./filters";
import { pixelsPerPoint, rowHeight, standardHeight, standardWidth } from "./rowHeights";
import type { StyleTable } from "./styleTable";
import { styleData } from "./styleData";
import { tileStyles } from "./styleTiles";

/** Rows and columns that stay free for typing beside what is in use. */
const spareRows = 100;
const spareColumns = 10;
const fewestColumns = 26;

const bit = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const toRange = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

const toPixels = (points: number): number => Math.round(points * pixelsPerPoint);

export function sheetData(sheet: Sheet, styles: StyleTable): IWorksheetData {
  const used = usedArea(sheet);
  const lookAt = tileStyles(sheet.styles.all);
  const size = { rows: (used?.bottom ?? 0) + 1, columns: (used?.right ?? 0) + 1 };
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: bit(sheet.visibility !== "Visible"),
    freeze: freezeData(sheet),
    rowCount: size.rows + spareRows,
    columnCount: Math.max(size.columns + spareColumns, fewestColumns),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: toPixels(standardWidth),
    defaultRowHeight: toPixels(standardHeight),
    mergeData: sheet.merges.map(toRange),
    cellData: cellMatrix(sheet, used, (row, column) => styles.idOf(lookAt(row, column))),
    rowData: rowData(sheet, (row) => rowHeight(sheet, lookAt, row, used), size.rows),
    columnData: columnData(sheet),
    defaultStyle: wholeStyle(sheet),
    rowHeader: { width: 46, hidden: bit(!sheet.showHeadings) },
    columnHeader: { height: 20, hidden: bit(!sheet.showHeadings) },
    showGridlines: bit(sheet.showGridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** What holds content or has a look of its own. */
export function usedArea({ cells, styles }: Sheet): Area | null {
  const content = cells.bounds();
  const formatted = styles.all
    .map(({ area }) => area)
    .filter((area) => !isEntireColumn(area) && !isEntireRow(area));
  const areas = [...(content ? [content] : []), ...formatted];
  return areas.length > 0 ? areas.reduce(bound) : null;
}

type Matrix = IWorksheetData["cellData"];

function cellMatrix(
  sheet: Sheet,
  used: Area | null,
  styleAt: (row: number, column: number) => string,
): Matrix {
  const matrix: Matrix = {};
  if (!used) return matrix;
  for (let row = used.top; row <= used.bottom; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = used.left; column <= used.right; column += 1) {
      const s = styleAt(row, column);
      line[column] = { ...cellData(sheet.cells.get(row, column)), s };
    }
    matrix[row] = line;
  }
  return matrix;
}

function rowData(
  { rows, filter }: Sheet,
  heightOf: (row: number) => number,
  count: number,
): IWorksheetData["rowData"] {
  const data: Record<number, Partial<IRowData>> = {};
  for (let row = 0; row < count; row += 1) {
    data[row] = {
      h: toPixels(heightOf(row)),
      ia: BooleanNumber.FALSE,
      hd: bit(rows.get(row)?.hidden === true && !isFiltered(filter, row)),
    };
  }
  return data;
}

function columnData({ columns }: Sheet): IWorksheetData["columnData"] {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [column, { size = standardWidth, hidden }] of columns) {
    data[column] = { w: toPixels(size), hd: bit(hidden === true) };
  }
  return data;
}

/** The look that was given to the whole sheet, such as its font. */
function wholeStyle({ styles }: Sheet): IStyleData {
  const whole = styles.all.filter(({ area }) => isEntireColumn(area) && isEntireRow(area));
  return styleData(tileStyles(whole)(0, 0));
}

function freezeData({ freeze }: Sheet): IFreeze {
  const { rows = 0, columns = 0 } = freeze ?? {};
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}
