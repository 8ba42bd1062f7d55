/** Print set-up of a sheet. */

import { areaAddress, columnLetters } from "../../../core/plan/address";
import type { PrintPlan } from "../../../core/plan/plan";
import { headerParts } from "./headerParts";
import { cost, type SheetStep } from "./step";

export function printSteps(print: PrintPlan | undefined): SheetStep[] {
  if (!print) return [];
  return [{ bytes: cost(8, 16, print), apply: (sheet) => setUp(sheet.pageLayout, print) }];
}

function setUp(layout: Excel.PageLayout, print: PrintPlan): void {
  const { area, titleRows, titleColumns, margins } = print;
  layout.paperSize = papers[print.paper];
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: print.fitToWidth };
  layout.setPrintArea(areaAddress(area));
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (titleColumns) {
    const [first, last] = [columnLetters(titleColumns.first), columnLetters(titleColumns.last)];
    layout.setPrintTitleColumns(`$${first}:$${last}`);
  }
  layout.setPrintMargins("Inches", { ...margins });
  if (print.centerHorizontally) layout.centerHorizontally = true;
  setHeaderAndFooter(layout.headersFooters.defaultForAllPages, print);
}

const papers = { a3: "A3", a4: "A4" } as const;

function setHeaderAndFooter(target: Excel.HeaderFooter, { header, footer }: PrintPlan): void {
  const above = headerParts(header ?? "");
  const below = headerParts(footer ?? "");
  if (above.left) target.leftHeader = above.left;
  if (above.center) target.centerHeader = above.center;
  if (above.right) target.rightHeader = above.right;
  if (below.left) target.leftFooter = below.left;
  if (below.center) target.centerFooter = below.center;
  if (below.right) target.rightFooter = below.right;
}
