/** Print set-up as a plan; a sheet without a print area has none. */

import type { PrintPlan } from "../../../core/plan/plan";
import type { Page, Sheet } from "../model/sheet";

export function printPlan({ page }: Sheet): PrintPlan | null {
  const { printArea, titleRows, titleColumns } = page;
  if (!printArea) return null;
  const header = joined(page, "Header");
  const footer = joined(page, "Footer");
  return {
    paper: page.paperSize === "A3" ? "a3" : "a4",
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    fitToWidth: Number(page.zoom["horizontalFitToPages"] ?? 1),
    area: printArea,
    ...(titleRows ? { titleRows: { first: titleRows.top, last: titleRows.bottom } } : {}),
    ...(titleColumns
      ? { titleColumns: { first: titleColumns.left, last: titleColumns.right } }
      : {}),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
    margins: inches(page),
    ...(page.centerHorizontally ? { centerHorizontally: true } : {}),
  };
}

function inches({ margins }: Page): PrintPlan["margins"] {
  const side = (name: keyof Page["margins"]): number =>
    Math.round((margins[name] / 72) * 1e6) / 1e6;
  return {
    top: side("top"),
    right: side("right"),
    bottom: side("bottom"),
    left: side("left"),
    header: side("header"),
    footer: side("footer"),
  };
}

/** The three parts in Excel's own codes; a centre alone needs no code in front. */
function joined({ headerFooter }: Page, of: "Header" | "Footer"): string {
  const part = (name: string): string => headerFooter[`${name}${of}`] ?? "";
  const left = part("left");
  const right = part("right");
  const center = part("center");
  return `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
}
