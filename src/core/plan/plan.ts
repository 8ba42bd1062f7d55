/**
 * What a workbook shall be, as data. Core describes it, every host carries out the same plan, so
 * that a file from the command line and a workbook built in Excel are the same workbook.
 *
 * Addresses are zero-based; areas are inclusive at both ends. Formulas are English, comma
 * separated, A1 style, with a leading `=`, and use only what Excel 2016, WPS and LibreOffice 7.4
 * all calculate.
 */

import type { IsoDate } from "../notice/notice";

/** What a cell shall hold. A bare string is always text, even where it begins with = + - @. */
export type CellContent = string | number | null | FormulaContent | DateContent;

export interface FormulaContent {
  readonly formula: string;
}

export interface DateContent {
  readonly date: IsoDate;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of contents written in one go. */
export interface BlockPlan {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellContent[])[];
}

export interface FontPlan {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `RRGGBB`. */
  readonly color?: string;
}

/** How cells look. Every field left out stays as an earlier format of the same cells set it. */
export interface StylePlan {
  readonly font?: FontPlan;
  /** Solid fill, `RRGGBB`. */
  readonly fill?: string;
  /** Thin lines around every cell, `RRGGBB`. */
  readonly border?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** In characters. */
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Cells are locked unless this is false; it takes effect where the sheet is protected. */
  readonly locked?: boolean;
}

/** A style over an area; later formats win, field by field. */
export interface FormatPlan {
  readonly area: Area;
  readonly style: StylePlan;
}

export interface ColumnPlan {
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
  /** 1 for a column inside an outline group, absent for one outside. */
  readonly outlineLevel?: number;
  /** Outlined and folded away. */
  readonly collapsed?: boolean;
}

export interface RowPlan {
  readonly row: number;
  /** In points. */
  readonly height: number;
  /** The height is an estimate of what the text needs: the row goes on growing with its text. */
  readonly fitsText?: boolean;
}

export type ValidationRule =
  /** `source` is a range or name with a leading `=`, or the words themselves, comma separated. */
  | { readonly type: "list"; readonly source: string }
  | {
      readonly type: "decimal" | "whole" | "date" | "textLength";
      readonly operator: ValidationOperator;
      /** A number, or a formula with a leading `=`. */
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: "custom"; readonly formula: string };

export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** Native data validation. Prompt titles hold 32 characters, prompts and alerts 255. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
}

/** A conditional format by formula, relative to the area's first cell. Earlier ones win. */
export interface ConditionalFormatPlan {
  readonly area: Area;
  readonly formula: string;
  readonly style: Pick<StylePlan, "fill"> & { readonly font?: Pick<FontPlan, "bold" | "color"> };
  readonly stopIfTrue?: boolean;
}

/** Protection without a password; what is named is allowed, selecting always is. */
export interface ProtectionPlan {
  readonly formatColumns?: boolean;
  readonly formatRows?: boolean;
  readonly sort?: boolean;
  readonly autoFilter?: boolean;
}

export interface PrintPlan {
  readonly paper: "a3" | "a4";
  readonly orientation: "portrait" | "landscape";
  /** Pages across; down is as many as it takes. */
  readonly fitToWidth: number;
  readonly area: Area;
  /** Rows repeated on every page, zero-based, inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns repeated on every page, zero-based, inclusive. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Header and footer in Excel's own codes (&P, &N, &D). */
  readonly header?: string;
  readonly footer?: string;
  /** In inches. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally?: boolean;
}

/** A row or column of numbers drawn as one colour of a chart. */
export interface ChartSeries {
  readonly name: string;
  /** Cells of the chart's own sheet, as many as the categories. */
  readonly values: Area;
  /** `RRGGBB`. */
  readonly color: string;
}

/** A chart that the workbook draws itself from cells of the sheet it stands on. */
export interface ChartPlan {
  /** Bars lie, columns stand; stacked bars show parts of a whole. */
  readonly kind: "bar" | "stackedBar" | "column" | "stackedColumn" | "line";
  /** Unique on the sheet; also what screen readers are told. */
  readonly title: string;
  /** The cells that the chart covers. */
  readonly area: Area;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** How numbers stand beside the marks, e.g. `0;;` to leave zeros out; absent for none. */
  readonly labels?: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** `RRGGBB`. */
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** From column A on; columns beyond keep the default width. */
  readonly columns: readonly ColumnPlan[];
  readonly rowHeights: readonly RowPlan[];
  readonly blocks: readonly BlockPlan[];
  readonly formats: readonly FormatPlan[];
  readonly merges: readonly Area[];
  readonly autoFilter?: Area;
  /** Rows above and columns left of the first cell that scrolls. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly protection?: ProtectionPlan;
  readonly print?: PrintPlan;
  readonly charts?: readonly ChartPlan[];
}

/** A defined name of the workbook, e.g. 统计日期. */
export interface NamePlan {
  readonly name: string;
  /** With a leading `=`, e.g. `=填报说明!$C$5`. */
  readonly formula: string;
}

export interface WorkbookPlan {
  readonly title: string;
  /** The default font of every cell. */
  readonly font: { readonly name: string; readonly size: number };
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Name of the sheet that opens first. */
  readonly activeSheet: string;
}
