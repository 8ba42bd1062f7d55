/** Where to go in the workbook for a duty, one of its cells, or a month's pair of cells. */

import type { Damage } from "../../core/ledger/damage/damage";
import type { YearMonth } from "../../core/ledger/duty";
import { sheetNames } from "../../core/ledger/vocabulary";
import { areaAddress, cellAddress } from "../../core/plan/address";
import type { EntryField } from "../../core/progress/entryFinding";
import type { OpenLedger } from "./openLedger";

/** The whole row of a duty, from its id to the last column that has a header. */
export function rowAddress(
  { places, columns: { fixed, months } }: OpenLedger,
  dutyId: string,
): string | null {
  const row = places.get(dutyId);
  const columns = [...fixed.values(), ...monthColumns(months)];
  if (row === undefined || columns.length === 0) return null;
  const area = { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
  return `${sheetNames.ledger}!${areaAddress(area)}`;
}

/** The value and narrative of a month; the row's id where the month has no columns. */
export function monthAddress(book: OpenLedger, dutyId: string, month: YearMonth): string | null {
  const row = book.places.get(dutyId);
  const { value, narrative } = book.columns.months.get(month) ?? {};
  if (row === undefined || value === undefined || narrative !== value + 1) {
    return fieldAddress(book, dutyId, "value", month);
  }
  return `${sheetNames.ledger}!${areaAddress({ top: row, bottom: row, left: value, right: narrative })}`;
}

/** One cell of a duty; its id for what is about the row as a whole. */
export function fieldAddress(
  book: OpenLedger,
  dutyId: string,
  field: EntryField,
  month: YearMonth | null,
): string | null {
  const row = book.places.get(dutyId);
  const column = columnOf(book, field, month) ?? book.columns.fixed.get("id");
  if (row === undefined || column === undefined) return null;
  return `${sheetNames.ledger}!${cellAddress(row, column)}`;
}

/** The damaged cell, or the beginning of its sheet. */
export function damageAddress({ sheet, cell }: Pick<Damage, "sheet" | "cell">): string {
  return sheetAddress(sheet, cell ? cellAddress(cell.row, cell.column) : "A1");
}

/** A range of any sheet, whatever its name is made of. */
export function sheetAddress(sheet: string, range: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}

function columnOf({ columns }: OpenLedger, field: EntryField, month: YearMonth | null) {
  if (field === "finishedOn") return columns.fixed.get("finishedOn");
  if (field === "structure" || month === null) return undefined;
  return columns.months.get(month)?.[field];
}

function monthColumns(months: OpenLedger["columns"]["months"]): number[] {
  return [...months.values()].flatMap(({ value, narrative }) =>
    [value, narrative].filter((column) => column !== undefined),
  );
}
