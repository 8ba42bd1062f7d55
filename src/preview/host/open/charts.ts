/** Charts of plans with every look that the Excel host gives them. */

import type { ChartPlan, ChartSeries } from "../../../core/plan/plan";
import { chartTypes } from "../../../hosts/apiWords";
import { isStacked, labelColor } from "../../../hosts/chartLabels";
import { newChart, newSeries, type Chart, type Series } from "../model/chart";
import type { Workbook } from "../model/workbook";

export function openCharts(plans: readonly ChartPlan[], workbook: Workbook): Chart[] {
  return plans.map((plan) => openChart(plan, workbook.newId()));
}

function openChart(plan: ChartPlan, id: string): Chart {
  const series = plan.series.map((one, place) => openSeries(plan, one, place));
  const chart = newChart(id, plan.title, chartTypes[plan.kind], series);
  chart.area = plan.area;
  chart.font["size"] = 9;
  const several = plan.series.length > 1;
  Object.assign(chart.title, { text: plan.title, overlay: false, size: 11, bold: true });
  Object.assign(chart.legend, { visible: several, ...(several ? { position: "Bottom" } : {}) });
  openAxes(chart, plan);
  return chart;
}

/** Lying bars begin at the top, and their values stand below. */
function openAxes({ axes: { category, value } }: Chart, { kind }: ChartPlan): void {
  const lies = kind === "bar" || kind === "stackedBar";
  Object.assign(category.settings, {
    tickMark: "None",
    labelPlace: "Low",
    ...(lies ? { reversed: true, crossing: "Maximum" } : {}),
  });
  Object.assign(value.settings, { minimum: 0, tickMark: "None" });
  value.gridlines = true;
  value.gridlineColor = "#D9D9D9";
}

function openSeries(plan: ChartPlan, one: ChartSeries, place: number): Series {
  const series: Series = { ...newSeries(one.name, one.values), categories: plan.categories };
  const color = `#${one.color}`;
  Object.assign(series, plan.kind === "line" ? lineLook(color, place) : barLook(plan, color));
  if (plan.labels !== undefined) {
    series.hasLabels = true;
    const fontColor = `#${labelColor(plan, one.color)}`;
    series.labels = { showValue: true, numberFormat: plan.labels, fontColor };
  }
  return series;
}

function barLook(plan: ChartPlan, fill: string): Partial<Series> {
  const edges = { fill, line: "#FFFFFF", lineWeight: 0.5 };
  return isStacked(plan) ? { ...edges, gapWidth: 50, overlap: 100 } : { ...edges, gapWidth: 60 };
}

/** Lines differ in dash and marker as well as colour. */
function lineLook(color: string, place: number): Partial<Series> {
  return {
    line: color,
    lineWeight: 1.75,
    lineStyle: place === 0 ? "Continuous" : "Dash",
    smooth: false,
    markers: {
      style: place === 0 ? "Circle" : "Square",
      size: 5,
      background: color,
      foreground: color,
    },
  };
}
