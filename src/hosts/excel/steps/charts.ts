/**
 * Native charts. Series are set one by one: Excel then has nothing to guess about headers and
 * directions. Every look that the same plan has in a file is set here too.
 */

import { areaAddress, cellAddress } from "../../../core/plan/address";
import type { Area, ChartPlan, ChartSeries } from "../../../core/plan/plan";
import { chartTypes } from "../../apiWords";
import { isStacked, labelColor } from "../../chartLabels";
import { cost, type SheetStep } from "./step";

/** To be applied once rows have their heights and cells their numbers. */
export function chartSteps(charts: readonly ChartPlan[] = []): SheetStep[] {
  return charts.map((plan) => {
    const count = plan.series.length;
    return {
      bytes: cost(16 + count * 9, 20 + count * 14, plan),
      apply: (sheet) => {
        drawChart(sheet, plan);
      },
    };
  });
}

function drawChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first] = plan.series;
  if (!first) return;
  const rangeOf = (area: Area) => sheet.getRange(areaAddress(area)).untrack();
  const by = first.values.left === first.values.right ? "Columns" : "Rows";
  const chart = sheet.charts.add(chartTypes[plan.kind], rangeOf(first.values), by);
  chart.name = plan.title;
  chart.format.font.size = 9;
  plan.series.forEach((one, place) => {
    const series = place === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    series.name = one.name;
    series.setValues(rangeOf(one.values));
    series.setXAxisValues(rangeOf(plan.categories));
    dressSeries(series, plan, one, place);
  });
  setTitle(chart, plan);
  setAxes(chart.axes, plan);
  const { top, left, bottom, right } = plan.area;
  chart.setPosition(cellAddress(top, left), cellAddress(bottom, right));
}

function setTitle({ title, legend }: Excel.Chart, plan: ChartPlan): void {
  title.text = plan.title;
  title.overlay = false;
  title.format.font.size = 11;
  title.format.font.bold = true;
  legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) legend.position = "Bottom";
}

function dressSeries(
  series: Excel.ChartSeries,
  plan: ChartPlan,
  { color }: ChartSeries,
  place: number,
): void {
  if (plan.kind === "line") dressLine(series, color, place);
  else {
    series.format.fill.setSolidColor(`#${color}`);
    // White edges part neighbours whose greys are alike in print.
    series.format.line.color = "#FFFFFF";
    series.format.line.weight = 0.5;
    series.gapWidth = isStacked(plan) ? 50 : 60;
    if (isStacked(plan)) series.overlap = 100;
  }
  if (plan.labels === undefined) return;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.numberFormat = plan.labels;
  dataLabels.format.font.color = `#${labelColor(plan, color)}`;
}

/** Lines differ in dash as well as colour, for grey print. */
function dressLine(series: Excel.ChartSeries, color: string, place: number): void {
  const { line } = series.format;
  line.color = `#${color}`;
  line.weight = 1.75;
  line.lineStyle = place === 0 ? "Continuous" : "Dash";
  series.markerStyle = place === 0 ? "Circle" : "Square";
  series.markerSize = 5;
  series.markerBackgroundColor = `#${color}`;
  series.markerForegroundColor = `#${color}`;
  series.smooth = false;
}

/** Lying bars begin at the top, like the rows they are drawn from. */
function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind }: ChartPlan): void {
  categoryAxis.majorTickMark = "None";
  categoryAxis.tickLabelPosition = "Low";
  if (kind === "bar" || kind === "stackedBar") {
    categoryAxis.reversePlotOrder = true;
    // Else the values would stand above the bars.
    categoryAxis.position = "Maximum";
  }
  valueAxis.minimum = 0;
  valueAxis.majorTickMark = "None";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = "#D9D9D9";
}
