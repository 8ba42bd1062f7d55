/** A chart of the stand-in, in the words of the API. */

import type { Area } from "../../../core/plan/plan";

export interface Series {
  name: string;
  values: Area;
  /** Cells of the categories; null where Excel counts 1, 2, 3 … */
  categories: Area | null;
  /** Of bars and columns. */
  fill?: string;
  /** Of a line, or of the edge of a bar. */
  line?: string;
  lineStyle?: string;
  lineWeight?: number;
  gapWidth?: number;
  overlap?: number;
  smooth?: boolean;
  markers: Record<string, unknown>;
  hasLabels: boolean;
  labels: Record<string, unknown>;
}

/** Settings that nobody made are missing. */
export interface Axis {
  readonly settings: Record<string, unknown>;
  gridlines: boolean;
  gridlineColor?: string;
}

export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly series: Series[];
  /** The cells it covers; null while nobody placed it. */
  area: Area | null;
  readonly title: Record<string, unknown>;
  readonly legend: Record<string, unknown>;
  readonly font: Record<string, unknown>;
  readonly axes: { readonly category: Axis; readonly value: Axis };
}

export function newSeries(name: string, values: Area): Series {
  return { name, values, categories: null, markers: {}, hasLabels: false, labels: {} };
}

export function newChart(id: string, name: string, type: string, series: Series[]): Chart {
  const axes = {
    category: { settings: {}, gridlines: false },
    value: { settings: {}, gridlines: true },
  };
  return { id, name, type, series, area: null, title: {}, legend: {}, font: {}, axes };
}

/** After rows came in or went: a chart and its sources move along; without values it has none. */
export function moveChart(chart: Chart, move: (area: Area) => Area | null): void {
  if (chart.area) chart.area = move(chart.area) ?? chart.area;
  for (const series of chart.series) {
    series.values = move(series.values) ?? series.values;
    series.categories = series.categories && move(series.categories);
  }
}
