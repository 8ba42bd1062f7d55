/** The series of a chart and how each of them looks. */

import type { Area } from "../../../core/plan/plan";
import { newSeries, type Chart, type Series } from "../model/chart";
import { invalidArgument, itemNotFound } from "../model/hostError";
import type { Sheet } from "../model/sheet";
import { defineType, type HostObject } from "../protocol/members";
import type { Session } from "../protocol/session";
import { asBoolean, asColor, asNumber, asString, asTarget, asWord } from "../protocol/values";
import { chartFontType } from "./chartParts";
import type { RangeTarget } from "./target";

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

interface SeriesTarget extends ChartTarget {
  readonly series: Series;
}

const fillType = defineType<SeriesTarget>({
  name: "ChartFill",
  methods: {
    SetSolidColor: { call: ({ series }, [color]) => (series.fill = asColor(color)) },
  },
});

const lineStyles = ["Continuous", "Dash", "Dot", "RoundDot", "None"] as const;

const lineType = defineType<SeriesTarget>({
  name: "ChartLineFormat",
  scalars: {
    Color: {
      get: ({ series }) => series.line ?? null,
      set: ({ series }, value) => (series.line = asColor(value)),
    },
    LineStyle: {
      since: "1.7",
      get: ({ series }) => series.lineStyle ?? "Continuous",
      set: ({ series }, value) => (series.lineStyle = asWord(value, lineStyles)),
    },
    Weight: {
      since: "1.7",
      get: ({ series }) => series.lineWeight ?? null,
      set: ({ series }, value) => (series.lineWeight = asNumber(value)),
    },
  },
});

const formatType = defineType<SeriesTarget>({
  name: "ChartSeriesFormat",
  children: { Fill: { open: fillType }, Line: { open: lineType } },
});

const labelFormatType = defineType<SeriesTarget>({
  name: "ChartDataLabelFormat",
  children: { Font: { open: ({ series }, session) => chartFontType(series.labels, session) } },
});

const labelsType = defineType<SeriesTarget>({
  name: "ChartDataLabels",
  scalars: {
    ShowValue: {
      get: ({ series }) => series.labels["showValue"] ?? true,
      set: ({ series }, value) => (series.labels["showValue"] = asBoolean(value)),
    },
    NumberFormat: {
      since: "1.8",
      get: ({ series }) => series.labels["numberFormat"] ?? "General",
      set: ({ series }, value) => (series.labels["numberFormat"] = asString(value)),
    },
  },
  children: { Format: { open: labelFormatType } },
});

const markerStyles = ["None", "Circle", "Square", "Diamond", "Triangle"] as const;

const seriesType = defineType<SeriesTarget>({
  name: "ChartSeries",
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => (series.name = asString(value)),
    },
    GapWidth: {
      since: "1.7",
      get: ({ series }) => series.gapWidth ?? 150,
      set: ({ series }, value) => (series.gapWidth = asNumber(value)),
    },
    Overlap: {
      since: "1.8",
      get: ({ series }) => series.overlap ?? 0,
      set: ({ series }, value) => (series.overlap = asNumber(value)),
    },
    Smooth: {
      since: "1.7",
      get: ({ series }) => series.smooth ?? false,
      set: ({ series }, value) => (series.smooth = asBoolean(value)),
    },
    HasDataLabels: {
      since: "1.7",
      get: ({ series }) => series.hasLabels,
      set: ({ series }, value) => (series.hasLabels = asBoolean(value)),
    },
    MarkerStyle: {
      since: "1.7",
      get: ({ series }) => series.markers["style"] ?? "None",
      set: ({ series }, value) => (series.markers["style"] = asWord(value, markerStyles)),
    },
    MarkerSize: {
      since: "1.7",
      get: ({ series }) => series.markers["size"] ?? 5,
      set: ({ series }, value) => (series.markers["size"] = asNumber(value)),
    },
    MarkerBackgroundColor: {
      since: "1.7",
      get: ({ series }) => series.markers["background"] ?? "",
      set: ({ series }, value) => (series.markers["background"] = asColor(value)),
    },
    MarkerForegroundColor: {
      since: "1.7",
      get: ({ series }) => series.markers["foreground"] ?? "",
      set: ({ series }, value) => (series.markers["foreground"] = asColor(value)),
    },
  },
  children: {
    Format: { open: formatType },
    DataLabels: { since: "1.8", open: labelsType },
  },
  methods: {
    SetValues: {
      since: "1.7",
      call: ({ sheet, series }, [range]) => (series.values = lineOf(sheet, range)),
    },
    SetXAxisValues: {
      since: "1.7",
      call: ({ sheet, series }, [range]) => (series.categories = lineOf(sheet, range)),
    },
  },
});

/** One row or one column of the chart's own sheet; Excel takes others too, our plans have none. */
function lineOf(sheet: Sheet, range: unknown): Area {
  const target = asTarget<RangeTarget>(range, "Range");
  const { top, left, bottom, right } = target.area;
  if (target.sheet !== sheet) throw invalidArgument("a range of the chart's own sheet expected");
  if (top !== bottom && left !== right) throw invalidArgument("one row or one column expected");
  return target.area;
}

const seriesAt = (target: ChartTarget, series: Series, session: Session): HostObject =>
  seriesType({ ...target, series }, session);

export const seriesCollectionType = defineType<ChartTarget>({
  name: "ChartSeriesCollection",
  items: (target, session) =>
    target.chart.series.map((series) => seriesAt(target, series, session)),
  methods: {
    Add: {
      since: "1.7",
      call: (target, [name, index], session) => {
        if (index !== null && index !== undefined) throw invalidArgument("no index expected");
        const series = newSeries(asString(name), { top: 0, left: 0, bottom: 0, right: 0 });
        target.chart.series.push(series);
        return seriesAt(target, series, session);
      },
    },
    GetItemAt: {
      call: (target, [index], session) => {
        const series = target.chart.series[asNumber(index)];
        if (!series) throw itemNotFound(`series ${String(index)} of the chart`);
        return seriesAt(target, series, session);
      },
    },
    GetCount: { since: "1.4", call: ({ chart }) => chart.series.length },
  },
});
