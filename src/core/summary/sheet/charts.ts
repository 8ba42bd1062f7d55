/** The charts of the summary sheets. Colours differ in grey as well: 57, 93, 142, 189 of 255. */

import { area } from "../../ledger/sheets/parts";
import type { ChartPlan, ChartSeries } from "../../plan/plan";
import { lightNames, type Light } from "../../status/status";
import { chartTitles, milestoneSeries } from "../vocabulary";
import { firstNarrow, lastColumn, mostBars } from "./grid";
import type { TableRows } from "./sheetDraft";
import { countColumn, extraColumn } from "./tallyTables";

const lightColors: Readonly<Record<Light, string>> = {
  red: "C00000",
  yellow: "FFC000",
  green: "2E7D32",
  blue: "5B9BD5",
};

const dark = "1F3864";
const bright = "8FAADC";

/** Leaves zeros out. */
const wholeLabels = "0;;";

interface Room {
  readonly top: number;
  readonly bottom: number;
}

/** One series a light, from rows `first` to `last`; `columnOf` tells where a light's counts stand. */
export function lightSeries(
  { first, last }: Pick<TableRows, "first" | "last">,
  columnOf: (light: Light) => number,
): ChartSeries[] {
  return (Object.keys(lightNames) as Light[]).map((light) => ({
    name: lightNames[light],
    values: area(first, columnOf(light), last, columnOf(light)),
    color: lightColors[light],
  }));
}

/** On the left half of the room. */
export function sectionsChart({ top, bottom }: Room, rows: TableRows): ChartPlan {
  return {
    kind: "stackedBar",
    title: chartTitles.sections,
    area: area(top, 0, bottom, 2),
    categories: area(rows.first, 1, rows.last, 1),
    series: lightSeries(rows, countColumn),
    labels: wholeLabels,
  };
}

/** On the right half: the units that score least. */
export function unitsChart({ top, bottom }: Room, rows: TableRows): ChartPlan {
  const first = Math.max(rows.first, rows.last - mostBars + 1);
  const some = first > rows.first ? `（后 ${mostBars} 位）` : "";
  return {
    kind: "bar",
    title: chartTitles.units + some,
    area: area(top, 3, bottom, lastColumn),
    categories: area(first, 1, rows.last, 1),
    series: [
      {
        name: chartTitles.units,
        values: area(first, extraColumn, rows.last, extraColumn),
        color: dark,
      },
    ],
    labels: "0.0",
  };
}

/** @param rows the rows of milestones due and reached, one column a month. */
export function milestonesChart(
  { top, bottom }: Room,
  { header, first, last }: TableRows,
): ChartPlan {
  const months = (row: number) => area(row, firstNarrow, row, lastColumn);
  return {
    kind: "column",
    title: chartTitles.milestones,
    area: area(top, 0, bottom, lastColumn),
    categories: months(header),
    series: [
      { name: milestoneSeries.due, values: months(first), color: bright },
      { name: milestoneSeries.reached, values: months(last), color: dark },
    ],
    labels: wholeLabels,
  };
}
