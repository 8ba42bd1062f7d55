/** The duties of a workbook as last read, row by row, so that a few rows can be read again alone. */

import { Failure } from "../core/failure";
import { textIn } from "../core/ledger/cells";
import { readClosings, type Closings } from "../core/ledger/closing/closings";
import type { Duty } from "../core/ledger/duty";
import { findDutyTable, type DutyTable } from "../core/ledger/dutyTable";
import type { Ledger } from "../core/ledger/ledger";
import { readDuties, readLedger } from "../core/ledger/readLedger";
import { readMeta, type Meta } from "../core/ledger/readMeta";
import type { CellValue, WorkbookContents } from "../core/plan/contents";

export class LedgerSnapshot {
  private current: Ledger;
  private readonly table: DutyTable;
  private readonly meta: Meta;
  /** What closed months held when they were closed. */
  readonly closings: Closings;
  /** By row under the headers; null for a row without an id. */
  private readonly rows: (Duty | null)[];

  /** @throws Failure `not-a-ledger` */
  constructor(contents: WorkbookContents) {
    this.current = readLedger(contents);
    const meta = readMeta(contents);
    const table = meta && findDutyTable(contents, meta.source.year);
    if (!meta || !table) throw new Failure("not-a-ledger", { file: "工作簿" });
    this.meta = meta;
    this.table = table;
    this.closings = readClosings(contents);
    this.rows = alignDuties(table, table.rows, this.current.duties);
  }

  get ledger(): Ledger {
    return this.current;
  }

  /** Where each column stands. */
  get columns(): Pick<DutyTable, "fixed" | "months"> {
    return this.table;
  }

  /** Sheet row of each duty, zero-based; of two rows with one id the first. */
  get places(): ReadonlyMap<string, number> {
    const places = new Map<string, number>();
    this.rows.forEach((duty, index) => {
      if (duty && !places.has(duty.id)) places.set(duty.id, this.table.firstRow + index);
    });
    return places;
  }

  /** Sheet rows that hold duties, zero-based, inclusive. */
  get extent(): { readonly top: number; readonly bottom: number } {
    return { top: this.table.firstRow, bottom: this.table.firstRow + this.rows.length - 1 };
  }

  /**
   * Takes rows that were read again, the first of them at sheet row `top`.
   *
   * @returns the ids that differ from before; null, with nothing taken, where rows came, went or
   *   moved elsewhere, so that only a reading of the whole can tell what is what.
   */
  replaceRows(top: number, cells: readonly (readonly CellValue[])[]): readonly string[] | null {
    const first = top - this.table.firstRow;
    const duties = readDuties({ ...this.table, rows: cells }, this.meta);
    const now = alignDuties(this.table, cells, duties);
    const before = cells.map((_, index) => this.rows[first + index] ?? null);
    if (first < 0 || !haveSameIds(before, now)) return null;
    const changed = differingIds(compact(before), compact(now));
    now.forEach((duty, index) => (this.rows[first + index] = duty));
    this.current = { ...this.current, duties: compact(this.rows) };
    return changed;
  }
}

/** Duties beside the rows they were read from: rows without an id give none. */
function alignDuties(
  table: DutyTable,
  rows: readonly (readonly CellValue[])[],
  duties: readonly Duty[],
): (Duty | null)[] {
  let next = 0;
  return rows.map((row) =>
    textIn(table.cell(row, "id")) === "" ? null : (duties[next++] ?? null),
  );
}

function haveSameIds(before: readonly (Duty | null)[], now: readonly (Duty | null)[]): boolean {
  const ids = (duties: readonly (Duty | null)[]) =>
    compact(duties)
      .map(({ id }) => id)
      .sort();
  const [one, other] = [ids(before), ids(now)];
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

function compact(duties: readonly (Duty | null)[]): Duty[] {
  return duties.filter((duty) => duty !== null);
}

/** Ids of duties that one list has and the other has not, or has otherwise; order does not count. */
export function differingIds(before: readonly Duty[], now: readonly Duty[]): string[] {
  const one = textsById(before);
  const other = textsById(now);
  const gone = [...one.keys()].filter((id) => !other.has(id));
  return [...gone, ...[...other].flatMap(([id, text]) => (one.get(id) === text ? [] : [id]))];
}

/** All were put together by the same reader, so that their members stand in the same order. */
function textsById(duties: readonly Duty[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const duty of duties) {
    texts.set(duty.id, (texts.get(duty.id) ?? "") + JSON.stringify(duty));
  }
  return texts;
}
