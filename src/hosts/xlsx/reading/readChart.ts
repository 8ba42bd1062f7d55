/** Reads a chart part (DrawingML charts, ECMA-376 part 1, 21.2) as a plan, where a plan can say it. */

import type { Area, ChartPlan, ChartSeries } from "../../../core/plan/plan";
import type { Package } from "../../../opc/openPackage";
import { readXml } from "../../../opc/readXml";
import { readArea, splitReference } from "./areas";
import { schemeColor, type Theme } from "./readTheme";
import { isTrue } from "./readWorkbookPart";
import { childOf, findBelow, TreeGatherer, type XmlTree } from "./xmlTree";

/** What a chart is read against. */
export interface ChartSurroundings {
  /** The sheet that it stands on. */
  readonly sheet: string;
  readonly theme: Theme;
}

type Kind = ChartPlan["kind"];

/** Null for a chart of another kind, of cells elsewhere, or of several kinds at once. */
export function readChart(
  source: Package,
  path: string,
  around: ChartSurroundings,
): Omit<ChartPlan, "area"> | null {
  if (!source.has(path)) return null;
  const found: XmlTree[] = [];
  readXml(source, path, new TreeGatherer(path, { chart: (tree) => found.push(tree) }));
  const [chart] = found;
  const plots = (childOf(chart, "plotArea")?.children ?? []).filter(({ name }) =>
    name.endsWith("Chart"),
  );
  const [plot] = plots;
  const kind = plot && kindOf(plot);
  if (!kind || plots.length !== 1) return null;
  return planOf(kind, titleOf(chart), plot, around);
}

function planOf(
  kind: Kind,
  title: string,
  plot: XmlTree,
  around: ChartSurroundings,
): Omit<ChartPlan, "area"> | null {
  const trees = plot.children.filter(({ name }) => name === "ser");
  const series = trees.map((tree, place) => seriesOf(tree, kind, place, around));
  const [categories] = trees.map((tree) => areaIn(childOf(tree, "cat"), around));
  if (!categories || !series.every((one) => one !== null)) return null;
  const labels = labelsOf(trees[0]);
  return { kind, title, categories, series, ...(labels === null ? {} : { labels }) };
}

function kindOf(plot: XmlTree): Kind | null {
  const grouping = childOf(plot, "grouping")?.attribute("val") ?? "standard";
  if (plot.name === "lineChart") return grouping === "standard" ? "line" : null;
  if (plot.name !== "barChart") return null;
  const lies = childOf(plot, "barDir")?.attribute("val") === "bar";
  if (grouping === "stacked") return lies ? "stackedBar" : "stackedColumn";
  return grouping === "clustered" ? (lies ? "bar" : "column") : null;
}

function titleOf(chart: XmlTree | undefined): string {
  const texts: string[] = [];
  const collect = (tree: XmlTree) => {
    if (tree.name === "t" || tree.name === "v") texts.push(tree.text);
    tree.children.forEach(collect);
  };
  const title = childOf(childOf(chart, "title"), "tx");
  if (title) collect(title);
  return texts.join("");
}

function seriesOf(
  tree: XmlTree,
  kind: Kind,
  place: number,
  { sheet, theme }: ChartSurroundings,
): ChartSeries | null {
  const values = areaIn(childOf(tree, "val"), { sheet, theme });
  if (!values) return null;
  const look = childOf(tree, "spPr");
  const filled = childOf(kind === "line" ? childOf(look, "ln") : look, "solidFill");
  return {
    name: findBelow(childOf(tree, "tx"), "v")?.text ?? `${place + 1}`,
    values,
    color: colorIn(filled, theme) ?? schemeColor(theme, `accent${(place % 6) + 1}`) ?? "4472C4",
  };
}

function colorIn(fill: XmlTree | undefined, theme: Theme): string | undefined {
  const rgb = childOf(fill, "srgbClr")?.attribute("val")?.toUpperCase();
  return rgb ?? schemeColor(theme, childOf(fill, "schemeClr")?.attribute("val") ?? "");
}

/** One row or column of the chart's own sheet. */
function areaIn(tree: XmlTree | undefined, { sheet }: ChartSurroundings): Area | null {
  const reference = splitReference(findBelow(tree, "f")?.text ?? "");
  const area = reference?.sheet === sheet ? readArea(reference.place) : null;
  return area && (area.top === area.bottom || area.left === area.right) ? area : null;
}

/** The format of the numbers beside the marks; null where none are shown. */
function labelsOf(series: XmlTree | undefined): string | null {
  const labels = childOf(series, "dLbls");
  if (!isTrue(childOf(labels, "showVal")?.attribute("val"))) return null;
  return childOf(labels, "numFmt")?.attribute("formatCode") ?? "General";
}
