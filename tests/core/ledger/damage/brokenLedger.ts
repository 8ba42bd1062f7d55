/** A ledger in the hands of people: rows and columns move with their formulas, cells get broken. */

import { buildLedger } from "../../../../src/core/ledger/buildLedger";
import type { Duty } from "../../../../src/core/ledger/duty";
import { dutyColumns, dutyRows } from "../../../../src/core/ledger/dutyColumns";
import type { Ledger } from "../../../../src/core/ledger/ledger";
import { planLedger } from "../../../../src/core/ledger/planLedger";
import type { CellValue, WorkbookContents } from "../../../../src/core/plan/contents";
import { dutyRow, settingsRow } from "../../../../src/core/ledger/sheets/dutyBlocks";
import { fullContentsOfPlan } from "../../../support/fullContentsOfPlan";
import { sampleNotice } from "../sampleNotice";

export const today = "2021-09-30";

/** Every cell of the first months filled, each with a text of its own. */
export function filledLedger(): Ledger {
  const ledger = buildLedger(sampleNotice(), { asOf: today });
  return { ...ledger, duties: ledger.duties.map(fill) };
}

function fill(duty: Duty, row: number): Duty {
  return {
    ...duty,
    finishedOn: row % 3 === 0 ? "2021-08-20" : null,
    reports: duty.reports.map((report, month) =>
      month > 3
        ? report
        : { ...report, value: row * 10 + month, narrative: `${duty.id} 第 ${month} 月的进展` },
    ),
  };
}

interface Cell {
  value: CellValue;
  /** The planned column whose formula it holds. */
  formulaOf: number | null;
}

/** The rows below the headers and the columns can be moved; formulas follow, as in Excel. */
export class BrokenLedger {
  readonly ledger = filledLedger();
  private readonly planned = dutyColumns(this.ledger.months);
  private readonly contents = fullContentsOfPlan(planLedger(this.ledger, today));
  /** Planned column of each column on the sheet; null for one put in. */
  private readonly columns: (number | null)[];
  private readonly top: CellValue[][];
  private readonly rows: Cell[][];

  constructor() {
    const sheet = this.sheet();
    this.columns = Array.from({ length: this.planned.count }, (_, index) => index);
    this.top = sheet.rows.slice(0, dutyRows.first).map((row) => this.widen(row));
    this.rows = sheet.rows.slice(dutyRows.first).map((row, index) =>
      this.widen(row).map((value, column) => ({
        value,
        formulaOf: sheet.formulas?.[dutyRows.first + index]?.[column] ? column : null,
      })),
    );
  }

  get dutyCount(): number {
    return this.rows.length - 1;
  }

  get inputs(): readonly number[] {
    const { fixed, months } = this.planned;
    return [fixed.finishedOn, ...months.flatMap(({ value, narrative }) => [value, narrative])];
  }

  get formulaColumns(): readonly number[] {
    return [...Object.values(this.planned.progress), ...Object.values(this.planned.helpers)];
  }

  get idColumn(): number {
    return this.planned.fixed.id;
  }

  sortRows(order: (row: number) => number): void {
    const end = this.rows.pop()!;
    const ordered = this.rows
      .map((row, index) => ({ row, key: order(index) }))
      .sort((one, other) => one.key - other.key)
      .map(({ row }) => row);
    this.rows.splice(0, this.rows.length, ...ordered, end);
  }

  insertColumn(at: number): void {
    this.columns.splice(at, 0, null);
    for (const row of this.top) row.splice(at, 0, null);
    for (const row of this.rows) row.splice(at, 0, { value: null, formulaOf: null });
  }

  renameHeader(planned: number, text: string): void {
    this.top[dutyRows.headers]![this.at(planned)] = text;
  }

  write(row: number, planned: number, value: CellValue): void {
    this.rows[row]![this.at(planned)] = { value, formulaOf: null };
  }

  read(row: number, planned: number): CellValue {
    return this.rows[row]![this.at(planned)]!.value;
  }

  deleteRow(row: number): void {
    this.rows.splice(row, 1);
  }

  doubleRow(row: number): void {
    this.rows.splice(
      row + 1,
      0,
      this.rows[row]!.map((cell) => ({ ...cell })),
    );
  }

  now(): WorkbookContents {
    const columns = this.movedColumns();
    const settings = settingsRow(columns);
    const topFormulas = this.columns.map((_, column) => {
      const content = settings[column] ?? null;
      return typeof content === "object" && content && "formula" in content
        ? content.formula
        : null;
    });
    const formulas = this.rows.map((row, index) => {
      const own = dutyRow(this.ledger.duties[0]!, dutyRows.first + index, columns);
      return row.map(({ formulaOf }) => {
        const content = formulaOf === null ? null : own[formulaOf];
        return typeof content === "object" && content && "formula" in content
          ? content.formula
          : null;
      });
    });
    const rows = [...this.top, ...this.rows.map((row) => row.map(({ value }) => value))];
    return {
      ...this.contents,
      sheets: this.contents.sheets.map((sheet) =>
        sheet.name === "工作台账"
          ? { ...sheet, rows, formulas: [[], topFormulas, [], ...formulas] }
          : sheet,
      ),
    };
  }

  /** Everything in input cells, id columns and structure left out, as sorted texts. */
  entries(): string[] {
    return this.rows
      .slice(0, -1)
      .flatMap((row) => this.inputs.map((column) => row[this.at(column)]!.value))
      .filter((value) => value !== null && value !== "")
      .map(String)
      .sort();
  }

  private at(planned: number): number {
    return this.columns.indexOf(planned);
  }

  private movedColumns() {
    const moved = <Key extends string>(record: Readonly<Record<Key, number>>) =>
      Object.fromEntries(
        Object.entries<number>(record).map(([key, column]) => [key, this.at(column)]),
      ) as Record<Key, number>;
    const { fixed, months, progress, helpers } = this.planned;
    return {
      fixed: moved(fixed),
      months: months.map(({ month, value, narrative }) => ({
        month,
        value: this.at(value),
        narrative: this.at(narrative),
      })),
      progress: moved(progress),
      helpers: moved(helpers),
      count: this.columns.length,
    };
  }

  private sheet() {
    return this.contents.sheets.find(({ name }) => name === "工作台账")!;
  }

  private widen(row: readonly CellValue[]): CellValue[] {
    return Array.from({ length: this.planned.count }, (_, column) => row[column] ?? null);
  }
}
