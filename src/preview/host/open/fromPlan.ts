/** A plan as the stand-in's workbook, so that a file read through hosts/xlsx can be opened in it. */

import type { WorkbookContents } from "../../../core/plan/contents";
import type { SheetPlan, WorkbookPlan } from "../../../core/plan/plan";
import { columnPoints, standardWidth } from "../../../hosts/columnWidths";
import type { Sheet } from "../model/sheet";
import { Workbook, type WorkbookOptions } from "../model/workbook";
import { openCharts } from "./charts";
import { openConditionalFormats } from "./conditionalFormats";
import { openContents } from "./contents";
import { openFormats } from "./formats";
import { openPage } from "./print";
import { openProtection } from "./protection";
import { openValidations } from "./validations";

export interface OpenOptions extends Omit<WorkbookOptions, "sheets"> {
  /** What formulas yielded when the file was saved; without it they show "" until calculated. */
  readonly results?: WorkbookContents;
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** A new workbook that holds what the plan says; nobody is told, nothing is calculated. */
export function fromPlan(plan: WorkbookPlan, { results, ...options }: OpenOptions = {}): Workbook {
  const sheets = plan.sheets.map(({ name }) => name);
  const workbook = new Workbook({ ...options, sheets });
  for (const [index, sheetPlan] of plan.sheets.entries()) {
    const sheet = workbook.sheets[index];
    if (!sheet) continue;
    const values = results?.sheets.find(({ name }) => name === sheetPlan.name)?.rows;
    openSheet(sheet, sheetPlan, plan.font);
    openContents(sheet, sheetPlan.blocks, values ?? []);
    sheet.conditionalFormats = openConditionalFormats(sheetPlan.conditionalFormats, workbook);
    sheet.charts = openCharts(sheetPlan.charts ?? [], workbook);
  }
  for (const { name, formula } of plan.names) {
    workbook.names.set(name, formula);
  }
  workbook.activeSheet = workbook.find(plan.activeSheet) ?? workbook.activeSheet;
  return workbook;
}

function openSheet(sheet: Sheet, plan: SheetPlan, font: WorkbookPlan["font"]): void {
  sheet.visibility = visibilities[plan.visibility];
  if (plan.tabColor !== undefined) sheet.tabColor = `#${plan.tabColor}`;
  sheet.showGridlines = plan.showGridlines;
  openColumns(sheet, plan);
  openRows(sheet, plan);
  openFormats(sheet, plan.formats, font);
  sheet.merges = [...plan.merges];
  if (plan.autoFilter) sheet.filter = { area: plan.autoFilter, criteria: new Map() };
  if (plan.freeze) sheet.freeze = { ...plan.freeze };
  openValidations(sheet, plan.validations);
  if (plan.protection) sheet.protection = openProtection(plan.protection);
  if (plan.print) sheet.page = openPage(sheet.page, plan.print);
}

/** A folded group hides its columns. A column of standard width is one that nobody set. */
function openColumns(sheet: Sheet, { columns }: SheetPlan): void {
  for (const [index, { width, hidden, outlineLevel, collapsed }] of columns.entries()) {
    const band = sheet.band("columns", index);
    const folded = outlineLevel !== undefined && collapsed === true;
    if (width !== standardWidth) band.size = columnPoints(width);
    if (hidden || folded) band.hidden = true;
    if (outlineLevel) band.outlineLevel = outlineLevel;
    if (folded) band.collapsed = true;
  }
}

/** Rows that fit their text begin with the height that the plan reckons they need. */
function openRows(sheet: Sheet, { rowHeights }: SheetPlan): void {
  for (const { row, height, fitsText } of rowHeights) {
    const band = sheet.band("rows", row);
    band.size = height;
    if (fitsText) band.fitsText = true;
  }
}
