/** Reads what lies over the cells of a sheet: charts of the kinds a plan knows, and what else there is. */

import type { Area, ChartPlan } from "../../../core/plan/plan";
import type { Package } from "../../../opc/openPackage";
import { readLinks } from "../../../opc/readLinks";
import { readXml } from "../../../opc/readXml";
import { lastColumn, lastRow } from "../limits";
import { readChart, type ChartSurroundings } from "./readChart";
import { childOf, findBelow, TreeGatherer, type XmlTree } from "./xmlTree";

export interface Drawing {
  readonly charts: ChartPlan[];
  /** Names of charts that a plan cannot say. */
  readonly otherCharts: string[];
  /** Names of pictures and shapes. */
  readonly objects: string[];
}

export function readDrawing(source: Package, path: string, around: ChartSurroundings): Drawing {
  const links = readLinks(source, path);
  const drawing: Drawing = { charts: [], otherCharts: [], objects: [] };
  const gather = (anchor: XmlTree) => {
    const properties = findBelow(anchor, "cNvPr");
    const name = properties?.attribute("name") ?? "";
    const id = findBelow(anchor, "chart")?.attribute("id");
    const part = links.find((link) => link.id === id && link.type === "chart")?.target;
    if (!properties) return;
    if (part === undefined) {
      drawing.objects.push(name);
      return;
    }
    const area = areaOf(anchor);
    const chart = area && readChart(source, part, around);
    if (chart) drawing.charts.push({ ...chart, title: chart.title || name, area });
    else drawing.otherCharts.push(name);
  };
  const anchors = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];
  const gatherers = Object.fromEntries(anchors.map((anchor) => [anchor, gather]));
  readXml(source, path, new TreeGatherer(path, gatherers));
  return drawing;
}

/** A corner at the very edge of a cell leaves that cell uncovered. */
function areaOf(anchor: XmlTree): Area | null {
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  if (!from || !to) return null;
  const [top, left] = [valueIn(from, "row"), valueIn(from, "col")];
  const end = (cell: string, offset: string) =>
    valueIn(to, cell) - (valueIn(to, offset) > 0 ? 0 : 1);
  const bottom = Math.max(top, end("row", "rowOff"));
  const right = Math.max(left, end("col", "colOff"));
  const inside = top >= 0 && left >= 0 && bottom <= lastRow && right <= lastColumn;
  return inside ? { top, left, bottom, right } : null;
}

function valueIn(corner: XmlTree, name: string): number {
  const number = Number(childOf(corner, name)?.text ?? "0");
  return Number.isInteger(number) ? number : 0;
}
