/** Writes the drawing that places a sheet's charts over its cells. */

import type { ChartPlan } from "../../../core/plan/plan";
import { element, escapeXstring, textElement, xmlHeader } from "../xml";
import { namespaces } from "./namespaces";

/** Charts are linked as rId1 … in the order of the plan. */
export function drawingXml(charts: readonly ChartPlan[]): string {
  const attributes = {
    "xmlns:xdr": namespaces.sheetDrawing,
    "xmlns:a": namespaces.drawing,
    "xmlns:r": namespaces.links,
    "xmlns:c": namespaces.charts,
  };
  return xmlHeader + element("xdr:wsDr", attributes, charts.map(anchorXml).join(""));
}

function anchorXml({ area, title }: ChartPlan, place: number): string {
  const frame = [
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: place + 2, name: escapeXstring(title), descr: title }) +
        element("xdr:cNvGraphicFramePr", {}),
    ),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: namespaces.charts },
        element("c:chart", { "r:id": `rId${place + 1}` }),
      ),
    ),
  ].join("");
  const inside = [
    corner("from", area.top, area.left),
    corner("to", area.bottom + 1, area.right + 1),
    element("xdr:graphicFrame", { macro: "" }, frame),
    "<xdr:clientData/>",
  ];
  return element("xdr:twoCellAnchor", {}, inside.join(""));
}

function corner(name: string, row: number, column: number): string {
  const parts = [
    textElement("xdr:col", String(column)),
    textElement("xdr:colOff", "0"),
    textElement("xdr:row", String(row)),
    textElement("xdr:rowOff", "0"),
  ];
  return element(`xdr:${name}`, {}, parts.join(""));
}
