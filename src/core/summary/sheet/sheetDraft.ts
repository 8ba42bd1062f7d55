/** Puts a summary sheet together from the top down: lines of text, headings, tables, charts. */

import { area, format, lightCellFormats, printSetup } from "../../ledger/sheets/parts";
import { styles } from "../../ledger/sheets/styles";
import { fitRow, type Fitted } from "../../ledger/sheets/textHeight";
import { cellAddress } from "../../plan/address";
import type {
  Area,
  CellContent,
  ChartPlan,
  ConditionalFormatPlan,
  FormatPlan,
  RowPlan,
  SheetPlan,
  StylePlan,
} from "../../plan/plan";
import { writeTag, type RowKind } from "./fingerprints";
import { lastColumn, mostBars, tagColumn, widthOf, widths, type TableColumn } from "./grid";

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  /** What the rows are to a later reader; by default nothing in particular. */
  readonly kind?: RowKind;
  /** Rows at the table's end that sum up the others. */
  readonly sums?: number;
  /** Column, as a place in `columns`, that holds lights as words. */
  readonly light?: number;
}

/** Rows of a table, zero-based on the sheet. */
export interface TableRows {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

const sumLook: StylePlan = { font: { bold: true }, fill: "E7E9ED" };

export class SheetDraft {
  private readonly rows: CellContent[][] = [];
  private readonly kinds: string[] = [];
  private readonly formats: FormatPlan[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: RowPlan[] = [];
  private readonly lights: ConditionalFormatPlan[] = [];
  private readonly charts: ChartPlan[] = [];

  /** @param mark what the sheet is, kept in its first row's tag; without `|`. */
  constructor(private readonly mark: string) {}

  /** The row that comes next, zero-based. */
  get next(): number {
    return this.rows.length;
  }

  /** Text across the sheet; as high as it needs, or as told. */
  line(text: string, looks: readonly StylePlan[] = [], height?: number): void {
    const row = this.push([text]);
    const across = area(row, 0, row, lastColumn);
    this.merges.push(across);
    this.formats.push(...format(across, { vertical: "center", wrap: true }, ...looks));
    this.heights.push(
      height === undefined
        ? this.fit(row, [[text, widthOf({ left: 0, right: lastColumn })]], 1)
        : { row, height },
    );
  }

  heading(text: string): void {
    this.gap();
    this.line(text, [{ font: { size: 12, bold: true, color: "1F3864" } }], 24);
  }

  subheading(text: string): void {
    this.line(text, [{ font: { bold: true } }], 20);
  }

  gap(height = 8): void {
    this.heights.push({ row: this.push([]), height });
  }

  table(table: Table): TableRows {
    const { columns, rows, kind = "text", sums = 0, light } = table;
    const headers = [this.pushHeader(columns)];
    const first = this.next;
    rows.forEach((cells, index) => {
      if (isRepeat(index, rows.length)) headers.push(this.pushHeader(columns));
      const isSum = index >= rows.length - sums;
      const row = this.push(place(columns, cells), isSum ? "text" : kind);
      this.heights.push(this.fit(row, textsOf(columns, cells), 1));
    });
    const placed = { header: headers[0] ?? first, first, last: this.next - 1 };
    this.dress(columns, placed, sums);
    this.dressHeaders(columns, headers);
    if (light !== undefined) this.lightUp(columns[light], placed);
    return placed;
  }

  /** Keeps rows of 16 points free and draws over them. */
  chartRoom(rows: number): { readonly top: number; readonly bottom: number } {
    const top = this.next;
    for (let count = 0; count < rows; count++)
      this.heights.push({ row: this.push([]), height: 16 });
    return { top, bottom: this.next - 1 };
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  /** @param repeated how many rows from the top every printed page repeats. */
  finish(name: string, repeated: number): SheetPlan {
    const last = this.next - 1;
    return {
      name,
      visibility: "visible",
      tabColor: "C00000",
      showGridlines: false,
      columns: [...widths.map((width) => ({ width })), { width: 10, hidden: true }],
      rowHeights: this.heights,
      blocks: [{ top: 0, left: 0, rows: this.rows.map((cells, row) => this.tagged(cells, row)) }],
      formats: this.formats,
      merges: this.merges,
      freeze: { rows: repeated, columns: 0 },
      validations: [],
      conditionalFormats: this.lights,
      print: printSetup(area(0, 0, last, lastColumn), {
        paper: "a4",
        orientation: "landscape",
        titleRows: { first: 0, last: repeated - 1 },
      }),
      ...(this.charts.length > 0 ? { charts: this.charts } : {}),
    };
  }

  private push(cells: CellContent[], kind: RowKind = "text"): number {
    this.kinds.push(kind);
    return this.rows.push(cells) - 1;
  }

  private tagged(cells: readonly CellContent[], row: number): CellContent[] {
    const padded = [...cells, ...Array<CellContent>(tagColumn - cells.length).fill(null)];
    return [...padded, writeTag(row === 0 ? this.mark : (this.kinds[row] ?? "text"), cells)];
  }

  /** Merged cells never grow by themselves, so the height is set for good. */
  private fit(row: number, texts: readonly Fitted[], lines: number): RowPlan {
    return { row, height: Math.max(20, fitRow(row, texts, lines).height) };
  }

  private pushHeader(columns: readonly TableColumn[]): number {
    const headers = columns.map(({ header }) => header);
    const row = this.push(place(columns, headers));
    this.heights.push(this.fit(row, textsOf(columns, headers), 1));
    return row;
  }

  private dress(columns: readonly TableColumn[], { header, first, last }: TableRows, sums: number) {
    for (const { left, right, looks } of columns) {
      if (last >= first) {
        this.formats.push(...format(area(first, left, last, right), styles.body, ...looks));
      }
      if (right === left) continue;
      for (let row = header; row <= last; row++) this.merges.push(area(row, left, row, right));
    }
    if (sums > 0) this.formats.push(...format(area(last - sums + 1, 0, last, lastColumn), sumLook));
  }

  private dressHeaders(columns: readonly TableColumn[], headers: readonly number[]): void {
    const left = Math.min(...columns.map((column) => column.left));
    const right = Math.max(...columns.map((column) => column.right));
    for (const row of headers)
      this.formats.push(...format(area(row, left, row, right), styles.header));
  }

  private lightUp(column: TableColumn | undefined, { first, last }: TableRows): void {
    if (!column || last < first) return;
    const where = area(first, column.left, last, column.left);
    this.lights.push(...lightCellFormats(where, cellAddress(first, column.left)));
  }
}

/** Rows after which a long table says its headers again: about a printed page. */
const rowsPerHeader = 20;

/** Not near the end, where charts read the last rows and a page shows the rest anyway. */
function isRepeat(index: number, count: number): boolean {
  return index > 0 && index % rowsPerHeader === 0 && count - index > mostBars;
}

/** The cells of a row on the grid. */
function place(columns: readonly TableColumn[], cells: readonly CellContent[]): CellContent[] {
  const placed = Array<CellContent>(lastColumn + 1).fill(null);
  columns.forEach(({ left }, index) => (placed[left] = cells[index] ?? null));
  return placed;
}

function textsOf(columns: readonly TableColumn[], cells: readonly CellContent[]): Fitted[] {
  return columns.flatMap((column, index): Fitted[] => {
    const cell = cells[index];
    return typeof cell === "string" ? [[cell, widthOf(column)]] : [];
  });
}
