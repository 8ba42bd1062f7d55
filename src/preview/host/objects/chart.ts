/** The charts of a sheet: the kinds our plans have, drawn from numbers without headers. */

import { bound, columnsIn, isEntireColumn, isEntireRow, rowsIn } from "../model/area";
import { newChart, newSeries, type Chart, type Series } from "../model/chart";
import { invalidArgument, itemNotFound, LackingMember } from "../model/hostError";
import type { Sheet } from "../model/sheet";
import { defineType, type Arguments, type HostObject } from "../protocol/members";
import type { Session } from "../protocol/session";
import { asNumber, asString, asTarget } from "../protocol/values";
import { chartAxesType, chartFontType, chartLegendType, chartTitleType } from "./chartParts";
import { seriesCollectionType, type ChartTarget } from "./chartSeries";
import { rangeArgument, type RangeTarget } from "./target";

/** Kinds of charts by the API's words; others are refused as lacking. */
export const chartTypes = [
  "BarClustered",
  "BarStacked",
  "ColumnClustered",
  "ColumnStacked",
  "LineMarkers",
] as const;

const areaFormatType = defineType<Chart>({
  name: "ChartAreaFormat",
  children: { Font: { open: ({ font }, session) => chartFontType(font, session) } },
});

const chartType: (target: ChartTarget, session: Session) => HostObject = defineType<ChartTarget>({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { since: "1.7", get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => (chart.name = asString(value)),
    },
  },
  children: {
    Axes: { open: ({ chart }, session) => chartAxesType(chart, session) },
    Format: { open: ({ chart }, session) => areaFormatType(chart, session) },
    Legend: { open: ({ chart }, session) => chartLegendType(chart, session) },
    Series: { open: seriesCollectionType },
    Title: { open: ({ chart }, session) => chartTitleType(chart, session) },
  },
  methods: {
    Delete: {
      call: ({ sheet, chart }) => {
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
    SetPosition: {
      call: ({ sheet, chart }, [start, end], session) => {
        const first = rangeArgument(session.workbook, sheet, start);
        const last = rangeArgument(session.workbook, sheet, end ?? start);
        chart.area = bound(first, last);
      },
    },
  },
});

export const chartsType = defineType<Sheet>({
  name: "ChartCollection",
  items: (sheet, session) => sheet.charts.map((chart) => chartType({ sheet, chart }, session)),
  methods: {
    Add: { call: addChart },
    GetItem: {
      call: (sheet, [name], session) => {
        const chart = sheet.charts.find((one) => one.name === name || one.id === name);
        if (!chart) throw itemNotFound(`chart ${String(name)}`);
        return chartType({ sheet, chart }, session);
      },
    },
    GetItemAt: {
      call: (sheet, [index], session) => {
        const chart = sheet.charts[asNumber(index)];
        if (!chart) throw itemNotFound(`chart ${String(index)}`);
        return chartType({ sheet, chart }, session);
      },
    },
    GetCount: { since: "1.4", call: ({ charts }) => charts.length },
  },
});

function addChart(sheet: Sheet, [type, source, by]: Arguments, session: Session): HostObject {
  const kind = chartTypes.find((one) => one === type);
  if (!kind) throw new LackingMember(`charts of type ${String(type)}`);
  session.workbook.assertStructure(sheet, "allowEditObjects");
  const id = session.workbook.newId();
  const series = seriesOf(sheet, asTarget<RangeTarget>(source, "Range"), by);
  const chart = newChart(id, `图表 ${sheet.charts.length + 1}`, kind, series);
  sheet.charts.push(chart);
  return chartType({ sheet, chart }, session);
}

/** Excel guesses at headers and at the direction; what it would guess at is refused here. */
function seriesOf(sheet: Sheet, { sheet: owner, area }: RangeTarget, by: unknown): Series[] {
  if (owner !== sheet) throw invalidArgument("a range of the same sheet expected");
  if (isEntireColumn(area) || isEntireRow(area)) throw new LackingMember("charts of whole columns");
  if (by !== "Columns" && by !== "Rows") throw new LackingMember("charts without seriesBy");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { value } = sheet.cells.get(row, column);
      if (typeof value === "string" && value !== "") {
        throw new LackingMember("charts from a source with headers");
      }
    }
  }
  const count = by === "Columns" ? columnsIn(area) : rowsIn(area);
  return Array.from({ length: count }, (_, index) => {
    const at = by === "Columns" ? area.left + index : area.top + index;
    const values =
      by === "Columns" ? { ...area, left: at, right: at } : { ...area, top: at, bottom: at };
    return newSeries(`系列${index + 1}`, values);
  });
}
