/** 工作台账 as it stands, its columns found even where headers were renamed. */

import type { CellValue, SheetContents } from "../../plan/contents";
import { textIn } from "../cells";
import { dutyColumns, type DutyColumns } from "../dutyColumns";
import type { Meta } from "../readMeta";
import { headersOf } from "../reportingMonths";
import { endRowWords } from "../sheets/dutyBlocks";
import { dutyHeaders, helperHeaders, progressHeaders } from "../vocabulary";
import { locateHeaders, type LocatedHeaders } from "./locateHeaders";

export interface DutyRowNow {
  /** Zero-based, on the sheet. */
  readonly row: number;
  readonly id: string;
  readonly cells: readonly CellValue[];
}

export interface DutySheetNow {
  readonly sheet: SheetContents;
  readonly headers: LocatedHeaders;
  /** Planned headers, in order. */
  readonly planned: readonly string[];
  /** Where the columns stand now. */
  readonly columns: DutyColumns;
  /** Every row under the headers but the grey one at the end. */
  readonly rows: readonly DutyRowNow[];
  /** The grey row above which rows can be added; null where it is gone. */
  readonly endRow: number | null;
}

/** Fewer headers than these are found on other sheets as well. */
const enough = 6;

/** Null where the sheet does not look like 工作台账. */
export function findDutySheet(sheet: SheetContents, meta: Meta): DutySheetNow | null {
  const planned = plannedHeaders(meta);
  const headers = locateHeaders(sheet.rows, planned, enough);
  if (!headers) return null;
  const columns = placeColumns(meta, headers.places);
  const rows: DutyRowNow[] = [];
  let endRow: number | null = null;
  for (let row = headers.headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    if (cells.some((cell) => cell === endRowWords)) endRow = row;
    else rows.push({ row, id: textIn(cells[columns.fixed.id] ?? null), cells });
  }
  return { sheet, headers, planned, columns, rows, endRow };
}

export function plannedHeaders({ months, source }: Meta): string[] {
  return [
    ...Object.values(dutyHeaders),
    ...months.flatMap((month) => Object.values(headersOf(month, source.year))),
    ...Object.values(progressHeaders),
    ...Object.values(helperHeaders),
  ];
}

/** Columns are planned from 0 on without gaps, so that a planned column is its own index. */
function placeColumns({ months }: Meta, places: readonly number[]): DutyColumns {
  const planned = dutyColumns(months);
  const at = (column: number) => places[column] ?? column;
  const moved = <Key extends string>(columns: Readonly<Record<Key, number>>) =>
    Object.fromEntries(
      Object.entries<number>(columns).map(([key, column]) => [key, at(column)]),
    ) as Record<Key, number>;
  return {
    fixed: moved(planned.fixed),
    months: planned.months.map(({ month, value, narrative }) => ({
      month,
      value: at(value),
      narrative: at(narrative),
    })),
    progress: moved(planned.progress),
    helpers: moved(planned.helpers),
    count: planned.count,
  };
}

/** Where people write: everything that is no formula. */
export function inputColumns({ fixed, months }: DutyColumns): number[] {
  return [...Object.values(fixed), ...months.flatMap(({ value, narrative }) => [value, narrative])];
}

export function isFilled(columns: DutyColumns, { cells }: DutyRowNow): boolean {
  return inputColumns(columns).some((column) => textIn(cells[column] ?? null) !== "");
}
