/** Finds the table of duties on 工作台账, wherever its header row and columns have moved to. */

import type { CellValue, WorkbookContents } from "../plan/contents";
import { textIn } from "./cells";
import type { YearMonth } from "./duty";
import type { FixedColumn } from "./dutyColumns";
import { parseMonthHeader } from "./reportingMonths";
import { dutyHeaders, sheetNames } from "./vocabulary";

export interface DutyTable {
  /** Rows under the header row, as the sheet has them. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Sheet row of `rows[0]`, zero-based. */
  readonly firstRow: number;
  /** Where a fixed column stands; undefined where its header is gone. */
  readonly fixed: ReadonlyMap<FixedColumn, number>;
  readonly months: ReadonlyMap<YearMonth, { readonly value?: number; readonly narrative?: number }>;
  cell(row: readonly CellValue[], column: FixedColumn): CellValue;
  report(row: readonly CellValue[], month: YearMonth): { value: CellValue; narrative: CellValue };
}

/** Rows searched for the header: people insert a line or two above, not hundreds. */
const headerSearch = 50;

/** Null where there is no such sheet or no header 编号 on it. */
export function findDutyTable(contents: WorkbookContents, year: number): DutyTable | null {
  const sheet = contents.sheets.find(({ name }) => name === sheetNames.ledger);
  const header = sheet?.rows
    .slice(0, headerSearch)
    .findIndex((row) => row.some((cell) => textIn(cell) === dutyHeaders.id));
  if (!sheet || header === undefined || header < 0) return null;
  const { fixed, months } = readHeaders(sheet.rows[header] ?? [], year);
  const at = (row: readonly CellValue[], column: number | undefined): CellValue =>
    column === undefined ? null : (row[column] ?? null);
  return {
    rows: sheet.rows.slice(header + 1),
    firstRow: header + 1,
    fixed,
    months,
    cell: (row, column) => at(row, fixed.get(column)),
    report: (row, month) => {
      const columns = months.get(month);
      return { value: at(row, columns?.value), narrative: at(row, columns?.narrative) };
    },
  };
}

function readHeaders(row: readonly CellValue[], year: number) {
  const names = new Map(
    (Object.keys(dutyHeaders) as FixedColumn[]).map((key) => [dutyHeaders[key] as string, key]),
  );
  const fixed = new Map<FixedColumn, number>();
  const months = new Map<YearMonth, { value?: number; narrative?: number }>();
  row.forEach((cell, column) => {
    const header = textIn(cell);
    const key = names.get(header);
    if (key !== undefined && !fixed.has(key)) fixed.set(key, column);
    const month = parseMonthHeader(header, year);
    // Of two columns with one header the first counts, for months as for the others.
    if (month) months.set(month.month, { [month.field]: column, ...months.get(month.month) });
  });
  return { fixed, months };
}
