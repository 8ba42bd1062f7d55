/** Title, legend, axes and fonts of a chart, as records of what was set. */

import type { Axis, Chart } from "../model/chart";
import { defineType } from "../protocol/members";
import { asBoolean, asColor, asNumber, asString, asWord } from "../protocol/values";

type Settings = Record<string, unknown>;
type Read = (value: unknown) => unknown;

/** A scalar kept in a record under its own name; `unset` is what Excel has by itself. */
function kept<Target>(
  settingsOf: (target: Target) => Settings,
  key: string,
  read: Read,
  unset: unknown = null,
) {
  return {
    get: (target: Target): unknown => settingsOf(target)[key] ?? unset,
    set: (target: Target, value: unknown): void => {
      settingsOf(target)[key] = read(value);
    },
  };
}

const own = (settings: Settings): Settings => settings;

export const chartFontType = defineType<Settings>({
  name: "ChartFont",
  scalars: {
    Name: kept(own, "name", asString),
    Size: kept(own, "size", asNumber),
    Bold: kept(own, "bold", asBoolean),
    Color: kept(own, "fontColor", asColor),
  },
});

const titleFormatType = defineType<Chart>({
  name: "ChartTitleFormat",
  children: { Font: { open: ({ title }, session) => chartFontType(title, session) } },
});

export const chartTitleType = defineType<Chart>({
  name: "ChartTitle",
  scalars: {
    Text: kept(({ title }) => title, "text", asString, ""),
    Visible: kept(({ title }) => title, "visible", asBoolean, true),
    Overlay: kept(({ title }) => title, "overlay", asBoolean, false),
  },
  children: { Format: { open: titleFormatType } },
});

const legendPlaces = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartLegendType = defineType<Chart>({
  name: "ChartLegend",
  scalars: {
    Visible: kept(({ legend }) => legend, "visible", asBoolean, true),
    Overlay: kept(({ legend }) => legend, "overlay", asBoolean, false),
    Position: kept(
      ({ legend }) => legend,
      "position",
      (value) => asWord(value, legendPlaces),
      "Right",
    ),
  },
});

const gridlineLineType = defineType<Axis>({
  name: "ChartLineFormat",
  scalars: {
    Color: {
      get: ({ gridlineColor }) => gridlineColor ?? null,
      set: (axis, value) => (axis.gridlineColor = asColor(value)),
    },
  },
});

const gridlinesFormatType = defineType<Axis>({
  name: "ChartGridlinesFormat",
  children: { Line: { open: gridlineLineType } },
});

const gridlinesType = defineType<Axis>({
  name: "ChartGridlines",
  scalars: {
    Visible: {
      get: ({ gridlines }) => gridlines,
      set: (axis, value) => (axis.gridlines = asBoolean(value)),
    },
  },
  children: { Format: { open: gridlinesFormatType } },
});

const settingsOf = ({ settings }: Axis): Settings => settings;
const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;
const labelPlaces = ["NextToAxis", "High", "Low", "None"] as const;
const crossings = ["Automatic", "Maximum", "Minimum"] as const;

const axisType = defineType<Axis>({
  name: "ChartAxis",
  scalars: {
    Minimum: kept(settingsOf, "minimum", asNumber, ""),
    Maximum: kept(settingsOf, "maximum", asNumber, ""),
    ReversePlotOrder: { since: "1.7", ...kept(settingsOf, "reversed", asBoolean, false) },
    MajorTickMark: {
      since: "1.7",
      ...kept(settingsOf, "tickMark", (value) => asWord(value, tickMarks), "Outside"),
    },
    TickLabelPosition: {
      since: "1.7",
      ...kept(settingsOf, "labelPlace", (value) => asWord(value, labelPlaces), "NextToAxis"),
    },
    Position: {
      since: "1.8",
      ...kept(settingsOf, "crossing", (value) => asWord(value, crossings), "Automatic"),
    },
  },
  children: { MajorGridlines: { open: gridlinesType } },
});

export const chartAxesType = defineType<Chart>({
  name: "ChartAxes",
  children: {
    CategoryAxis: { open: ({ axes }, session) => axisType(axes.category, session) },
    ValueAxis: { open: ({ axes }, session) => axisType(axes.value, session) },
  },
});
