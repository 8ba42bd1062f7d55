/** Writes one chart part (DrawingML charts, ECMA-376 part 1, 21.2). */

import type { Area, ChartPlan, ChartSeries } from "../../../core/plan/plan";
import { labelColor } from "../../chartLabels";
import { element, escapeXstring, textElement, xmlHeader, type Attributes } from "../xml";
import { sheetArea } from "./formulaText";
import { namespaces } from "./namespaces";

const axes = { category: 1, value: 2 } as const;

interface Shape {
  readonly element: "barChart" | "lineChart";
  readonly lying: boolean;
  readonly grouping: "clustered" | "stacked" | "standard";
}

const shapes: Readonly<Record<ChartPlan["kind"], Shape>> = {
  bar: { element: "barChart", lying: true, grouping: "clustered" },
  stackedBar: { element: "barChart", lying: true, grouping: "stacked" },
  column: { element: "barChart", lying: false, grouping: "clustered" },
  stackedColumn: { element: "barChart", lying: false, grouping: "stacked" },
  line: { element: "lineChart", lying: false, grouping: "standard" },
};

/** Numbers and names are read from the cells: no copy of them is kept in the chart. */
export function chartXml(sheet: string, chart: ChartPlan): string {
  const plot = ["<c:layout/>", plotXml(sheet, chart), axesXml(shapes[chart.kind])].join("");
  const legend = chart.series.length > 1 ? legendXml : "";
  const inside = [
    titleXml(chart.title),
    value("autoTitleDeleted", 0),
    element("c:plotArea", {}, plot),
    legend,
    value("plotVisOnly", 1),
    value("dispBlanksAs", "gap"),
  ].join("");
  const attributes = {
    "xmlns:c": namespaces.charts,
    "xmlns:a": namespaces.drawing,
    "xmlns:r": namespaces.links,
  };
  const parts = value("roundedCorners", 0) + element("c:chart", {}, inside) + textXml({ sz: 900 });
  return xmlHeader + element("c:chartSpace", attributes, parts);
}

function value(name: string, val: string | number): string {
  return element(`c:${name}`, { val });
}

function plotXml(sheet: string, chart: ChartPlan): string {
  const { element: name, lying, grouping } = shapes[chart.kind];
  const isBar = name === "barChart";
  const series = chart.series.map((one, place) => seriesXml(sheet, chart, one, place));
  const inside = [
    isBar ? value("barDir", lying ? "bar" : "col") : "",
    value("grouping", grouping),
    value("varyColors", 0),
    ...series,
    isBar ? value("gapWidth", grouping === "stacked" ? 50 : 60) : "",
    isBar && grouping === "stacked" ? value("overlap", 100) : "",
    isBar ? "" : value("marker", 1),
    value("axId", axes.category),
    value("axId", axes.value),
  ];
  return element(`c:${name}`, {}, inside.join(""));
}

function seriesXml(sheet: string, chart: ChartPlan, series: ChartSeries, place: number): string {
  const isBar = shapes[chart.kind].element === "barChart";
  const name = element("c:tx", {}, textElement("c:v", escapeXstring(series.name)));
  const inside = [
    value("idx", place),
    value("order", place),
    name,
    element("c:spPr", {}, isBar ? barLook(series.color) : lineLook(series.color, place)),
    isBar ? value("invertIfNegative", 0) : markerXml(series.color, place),
    labelsXml(chart.labels, labelColor(chart, series.color)),
    element("c:cat", {}, reference("strRef", sheet, chart.categories)),
    element("c:val", {}, reference("numRef", sheet, series.values)),
    isBar ? "" : value("smooth", 0),
  ];
  return element("c:ser", {}, inside.join(""));
}

function reference(name: string, sheet: string, area: Area): string {
  return element(`c:${name}`, {}, textElement("c:f", sheetArea(sheet, area)));
}

/** White edges part neighbours whose greys are alike in print. */
function barLook(color: string): string {
  return solid(color) + element("a:ln", { w: 6350 }, solid("FFFFFF"));
}

/** Lines differ in dash as well as colour, for grey print. */
function lineLook(color: string, place: number): string {
  const dash = element("a:prstDash", { val: place === 0 ? "solid" : "sysDash" });
  return element("a:ln", { w: 22225 }, solid(color) + dash);
}

function markerXml(color: string, place: number): string {
  const look = element("c:spPr", {}, solid(color));
  return element(
    "c:marker",
    {},
    value("symbol", place === 0 ? "circle" : "square") + value("size", 5) + look,
  );
}

function solid(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: color }));
}

function labelsXml(numberFormat: string | undefined, color: string): string {
  if (numberFormat === undefined) return "";
  const shown = { showLegendKey: 0, showVal: 1, showCatName: 0, showSerName: 0, showPercent: 0 };
  const flags = Object.entries({ ...shown, showBubbleSize: 0 }).map(([name, val]) =>
    value(name, val),
  );
  const format = element("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 });
  const text = textXml({ sz: 900 }, solid(color));
  return element("c:dLbls", {}, [format, "<c:spPr/>", text, ...flags].join(""));
}

/** Lying bars begin at the top, like the rows they are drawn from. */
function axesXml({ lying }: Shape): string {
  const category = [
    value("axId", axes.category),
    element("c:scaling", {}, value("orientation", lying ? "maxMin" : "minMax")),
    value("delete", 0),
    value("axPos", lying ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "low"),
    value("crossAx", axes.value),
    value("crosses", "autoZero"),
    value("auto", 0),
    value("noMultiLvlLbl", 1),
  ];
  const amount = [
    value("axId", axes.value),
    element("c:scaling", {}, value("orientation", "minMax") + value("min", 0)),
    value("delete", 0),
    value("axPos", lying ? "b" : "l"),
    element("c:majorGridlines", {}, element("c:spPr", {}, gridLine)),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", axes.category),
    value("crosses", lying ? "max" : "autoZero"),
  ];
  return element("c:catAx", {}, category.join("")) + element("c:valAx", {}, amount.join(""));
}

const gridLine = element("a:ln", { w: 6350 }, solid("D9D9D9"));

const legendXml = element("c:legend", {}, value("legendPos", "b") + value("overlay", 0));

function titleXml(title: string): string {
  const run = element(
    "a:r",
    {},
    element("a:rPr", { lang: "zh-CN", sz: 1100, b: 1 }) + textElement("a:t", title),
  );
  const rich = element("c:rich", {}, `<a:bodyPr/><a:lstStyle/>${element("a:p", {}, run)}`);
  return element("c:title", {}, element("c:tx", {}, rich) + value("overlay", 0));
}

function textXml(attributes: Attributes, fill = ""): string {
  const look = element("a:defRPr", attributes, fill);
  const paragraph = element("a:p", {}, `${element("a:pPr", {}, look)}<a:endParaRPr lang="zh-CN"/>`);
  return element("c:txPr", {}, `<a:bodyPr/><a:lstStyle/>${paragraph}`);
}
