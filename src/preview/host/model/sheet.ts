/** One worksheet of the stand-in: cells, looks, and everything Excel hangs on them. */

import type { Area } from "../../../core/plan/plan";
import { CellStore } from "./cells";
import { moveChart, type Chart } from "./chart";
import { holds, intersect, moveByRows, subtract } from "./area";
import { StyleLayers } from "./styles";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A column's or row's own settings; size in points. */
export interface Band {
  size?: number;
  /** The row is as high as its text needs; a size beside it is a first estimate. */
  fitsText?: boolean;
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
}

/** Data validation in the words of the API: rule objects as the client sends them. */
export interface Validation {
  area: Area;
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>> | null;
  errorAlert: Readonly<Record<string, unknown>> | null;
}

/** A conditional format by formula; the first of the list has the highest priority. */
export interface ConditionalFormat {
  readonly id: string;
  area: Area;
  readonly type: string;
  formula: string;
  stopIfTrue: boolean;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
}

export interface Page {
  orientation: string;
  paperSize: string | null;
  zoom: Readonly<Record<string, unknown>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** In points. */
  margins: Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>;
  printArea: Area | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  headerFooter: Record<string, string>;
}

export interface Filter {
  area: Area;
  /** Values that stay visible, by column offset. */
  criteria: Map<number, readonly string[]>;
}

export class Sheet {
  readonly cells = new CellStore();
  readonly styles = new StyleLayers();
  readonly columns = new Map<number, Band>();
  readonly rows = new Map<number, Band>();
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  merges: Area[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  /** Options as the client sent them, or null where the sheet is not protected. */
  protection: Readonly<Record<string, unknown>> | null = null;
  freeze: { rows: number; columns: number } | null = null;
  filter: Filter | null = null;
  page: Page = {
    orientation: "Portrait",
    paperSize: null,
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    headerFooter: {},
  };
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  isLocked(row: number, column: number): boolean {
    return this.styles.at(row, column, "locked") ?? true;
  }

  numberFormatAt(row: number, column: number): string {
    return this.styles.at(row, column, "numberFormat") ?? "General";
  }

  band(of: "columns" | "rows", index: number): Band {
    const bands = this[of];
    const known = bands.get(index);
    if (known) return known;
    const band: Band = {};
    bands.set(index, band);
    return band;
  }

  validationAt(row: number, column: number): Validation | null {
    return this.validations.find(({ area }) => holds(area, row, column)) ?? null;
  }

  /** Takes `area` out of every validation; what lies beside it keeps its rule. */
  clearValidations(area: Area): void {
    this.validations = this.validations.flatMap((entry) =>
      subtract(entry.area, area).map((piece) => ({ ...entry, area: piece })),
    );
  }

  clearConditionalFormats(area: Area): void {
    this.conditionalFormats = this.conditionalFormats.filter(
      (format) => !intersect(format.area, area),
    );
  }

  /** Inserts rows above row `at`, or deletes `-count` rows from it. */
  moveRows(at: number, count: number): void {
    this.cells.moveRows(at, count);
    this.styles.moveRows(at, count);
    const move = <Holder extends { area: Area }>(list: Holder[]): Holder[] =>
      list.flatMap((holder) => {
        const area = moveByRows(holder.area, at, count);
        return area ? [{ ...holder, area }] : [];
      });
    this.validations = move(this.validations);
    this.conditionalFormats = move(this.conditionalFormats);
    this.merges = this.merges.flatMap((area) => moveByRows(area, at, count) ?? []);
    const filtered = this.filter && moveByRows(this.filter.area, at, count);
    if (this.filter && filtered) this.filter = { ...this.filter, area: filtered };
    const { printArea, titleRows } = this.page;
    this.page.printArea = printArea && moveByRows(printArea, at, count);
    this.page.titleRows = titleRows && moveByRows(titleRows, at, count);
    for (const chart of this.charts) moveChart(chart, (area) => moveByRows(area, at, count));
    const bands = [...this.rows];
    this.rows.clear();
    for (const [row, band] of bands) {
      if (row < at) this.rows.set(row, band);
      else if (row >= at - Math.min(count, 0)) this.rows.set(row + count, band);
    }
  }

  /** Rewrites every formula on the sheet: cells, validations, conditional formats. */
  mapFormulas(map: (formula: string) => string): void {
    this.cells.mapFormulas(map);
    for (const entry of this.validations) entry.rule = mapStrings(entry.rule, map);
    for (const format of this.conditionalFormats) format.formula = map(format.formula);
  }
}

/** A copy of a rule object with `map` applied to every string that begins with `=`. */
function mapStrings(
  rule: Readonly<Record<string, unknown>>,
  map: (formula: string) => string,
): Record<string, unknown> {
  const entries = Object.entries(rule).map(([key, value]): [string, unknown] => {
    if (typeof value === "string") return [key, value.startsWith("=") ? map(value) : value];
    const nested = typeof value === "object" && value !== null;
    return [key, nested ? mapStrings(value as Record<string, unknown>, map) : value];
  });
  return Object.fromEntries(entries);
}
