/** Print set-up of a plan over what a new sheet has by itself. */

import type { PrintPlan } from "../../../core/plan/plan";
import { headerParts } from "../../../hosts/excel/steps/headerParts";
import { wholeSheet } from "../model/area";
import type { Page } from "../model/sheet";

const papers = { a3: "A3", a4: "A4" } as const;

export function openPage(page: Page, print: PrintPlan): Page {
  const { titleRows, titleColumns } = print;
  return {
    ...page,
    paperSize: papers[print.paper],
    orientation: print.orientation === "landscape" ? "Landscape" : "Portrait",
    zoom: { horizontalFitToPages: print.fitToWidth },
    centerHorizontally: print.centerHorizontally ?? false,
    margins: pointsOf(print.margins),
    printArea: print.area,
    titleRows: titleRows ? { ...wholeSheet, top: titleRows.first, bottom: titleRows.last } : null,
    titleColumns: titleColumns
      ? { ...wholeSheet, left: titleColumns.first, right: titleColumns.last }
      : null,
    headerFooter: { ...partsOf("Header", print.header), ...partsOf("Footer", print.footer) },
  };
}

function pointsOf({ top, right, bottom, left, header, footer }: Page["margins"]): Page["margins"] {
  return {
    top: top * 72,
    right: right * 72,
    bottom: bottom * 72,
    left: left * 72,
    header: header * 72,
    footer: footer * 72,
  };
}

function partsOf(of: "Header" | "Footer", text = ""): Record<string, string> {
  const parts = Object.entries(headerParts(text)).filter(([, part]) => part !== "");
  return Object.fromEntries(parts.map(([side, part]) => [`${side}${of}`, part]));
}
