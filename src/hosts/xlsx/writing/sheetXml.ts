/** Writes what stands before and after the rows of a sheet; the order of the parts is prescribed. */

import { areaAddress, cellAddress } from "../../../core/plan/address";
import type { Area, ProtectionPlan, SheetPlan, WorkbookPlan } from "../../../core/plan/plan";
import { element, xmlHeader } from "../xml";
import { columnsXml } from "./columnsXml";
import { conditionalFormatsXml } from "./conditionalFormatsXml";
import type { Distinct } from "./distinct";
import type { LookBand } from "./lookBands";
import { namespaces } from "./namespaces";
import { printXml } from "./printXml";
import { opaque } from "./stylesXml";
import { validationsXml } from "./validationsXml";

const linkNamespace = ` xmlns:r="${namespaces.links}"`;

/** From the start of the part up to and with `<sheetData>`. */
export function sheetHead(
  sheet: SheetPlan,
  active: boolean,
  font: WorkbookPlan["font"],
  deepest: LookBand | undefined,
): string {
  return [
    `${xmlHeader}<worksheet xmlns="${namespaces.main}"${sheet.charts ? linkNamespace : ""}>`,
    propertiesXml(sheet),
    dimensionXml(sheet),
    viewXml(sheet, active),
    defaultsXml(sheet, font),
    columnsXml(sheet.columns, deepest),
    "<sheetData>",
  ].join("");
}

/** From `</sheetData>` to the end of the part. */
export function sheetTail(sheet: SheetPlan, overlays: Distinct): string {
  return [
    "</sheetData>",
    sheet.protection ? protectionXml(sheet.protection) : "",
    sheet.autoFilter ? element("autoFilter", { ref: areaAddress(sheet.autoFilter) }) : "",
    mergesXml(sheet.merges),
    conditionalFormatsXml(sheet.conditionalFormats, overlays),
    validationsXml(sheet.validations),
    printXml(sheet.print),
    sheet.charts && sheet.charts.length > 0 ? element("drawing", { "r:id": "rId1" }) : "",
    "</worksheet>",
  ].join("");
}

function propertiesXml({ tabColor, print }: SheetPlan): string {
  const color = tabColor === undefined ? "" : element("tabColor", { rgb: opaque(tabColor) });
  const fit = print ? element("pageSetUpPr", { fitToPage: true }) : "";
  return color || fit ? element("sheetPr", {}, color + fit) : "";
}

function dimensionXml({ blocks }: SheetPlan): string {
  let [bottom, right] = [0, 0];
  for (const { top, left, rows } of blocks) {
    bottom = Math.max(bottom, top + rows.length - 1);
    right = rows.reduce((widest, row) => Math.max(widest, left + row.length - 1), right);
  }
  return element("dimension", { ref: areaAddress({ top: 0, left: 0, bottom, right }) });
}

function viewXml({ showGridlines, freeze }: SheetPlan, active: boolean): string {
  const view = element(
    "sheetView",
    {
      showGridLines: showGridlines ? undefined : false,
      tabSelected: active || undefined,
      workbookViewId: 0,
    },
    freeze ? paneXml(freeze) : "",
  );
  return element("sheetViews", {}, view);
}

function paneXml({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  if (rows === 0 && columns === 0) return "";
  const side = columns > 0 ? "Right" : "Left";
  const activePane = `${rows > 0 ? "bottom" : "top"}${side}`;
  const pane = element("pane", {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: "frozen",
  });
  const cell = cellAddress(rows, columns);
  return pane + element("selection", { pane: activePane, activeCell: cell, sqref: cell });
}

/** The height is a row's of this font; rows of wrapped text grow when the file is opened. */
function defaultsXml({ columns }: SheetPlan, font: WorkbookPlan["font"]): string {
  const deepest = columns.reduce((most, plan) => {
    return Math.max(most, plan.outlineLevel ?? (plan.collapsed === true ? 1 : 0));
  }, 0);
  return element("sheetFormatPr", {
    defaultRowHeight: Math.ceil((font.size * 1.5) / 0.75) * 0.75,
    outlineLevelCol: deepest > 0 ? deepest : undefined,
  });
}

/** What is allowed is written as "not locked". */
function protectionXml(plan: ProtectionPlan): string {
  const allow = (allowed: boolean | undefined) => (allowed === true ? false : undefined);
  return element("sheetProtection", {
    sheet: true,
    objects: true,
    scenarios: true,
    formatColumns: allow(plan.formatColumns),
    formatRows: allow(plan.formatRows),
    sort: allow(plan.sort),
    autoFilter: allow(plan.autoFilter),
  });
}

/** A merge of one cell is none, and Excel wants to repair a file that names it. */
function mergesXml(merges: readonly Area[]): string {
  const real = merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  if (real.length === 0) return "";
  const cells = real.map((area) => element("mergeCell", { ref: areaAddress(area) }));
  return element("mergeCells", { count: real.length }, cells.join(""));
}
