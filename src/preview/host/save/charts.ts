/** Charts as plans; what a plan cannot say fails loudly. */

import type { ChartPlan, ChartSeries } from "../../../core/plan/plan";
import type { Chart, Series } from "../model/chart";
import type { Sheet } from "../model/sheet";

const kinds: Readonly<Record<string, ChartPlan["kind"]>> = {
  BarClustered: "bar",
  BarStacked: "stackedBar",
  ColumnClustered: "column",
  ColumnStacked: "stackedColumn",
  LineMarkers: "line",
};

export function chartPlans({ charts }: Sheet): ChartPlan[] {
  return charts.map(chartPlan);
}

function chartPlan(chart: Chart): ChartPlan {
  const kind = kinds[chart.type];
  const categories = chart.series[0]?.categories;
  if (!kind || !chart.area || !categories) {
    throw new Error(`the chart ${chart.name} has no kind, place or categories to plan`);
  }
  const { labels, hasLabels } = chart.series[0] ?? { labels: {}, hasLabels: false };
  return {
    kind,
    title: String(chart.title["text"] ?? chart.name),
    area: chart.area,
    categories,
    series: chart.series.map((series) => seriesPlan(series, kind)),
    ...(hasLabels ? { labels: String(labels["numberFormat"] ?? "General") } : {}),
  };
}

function seriesPlan({ name, values, fill, line }: Series, kind: ChartPlan["kind"]): ChartSeries {
  const color = kind === "line" ? line : fill;
  return { name, values, color: color?.slice(1) ?? "" };
}
