/** What a chart shows: the numbers and words of its cells. */

import { format } from "numfmt";
import type { Area } from "../../../core/plan/plan";
import type { Chart, Series } from "../../host/model/chart";
import type { Sheet } from "../../host/model/sheet";

export interface Line {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
  /** Beside each mark; "" for none. */
  readonly labels: readonly string[];
}

export interface Figures {
  readonly title: string;
  readonly categories: readonly string[];
  readonly lines: readonly Line[];
  readonly stacked: boolean;
  /** The end of the axis of values: round, and no less than any mark. */
  readonly highest: number;
}

/** Of series that nobody coloured. */
const standardColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

export function readFigures(chart: Chart, sheet: Sheet): Figures {
  const lines = chart.series.map((series, index) => readLine(series, sheet, index));
  const count = Math.max(0, ...lines.map(({ values }) => values.length));
  const categories = chart.series[0]?.categories;
  const stacked = chart.type.endsWith("Stacked");
  const totals = Array.from({ length: count }, (_, index) =>
    lines.map(({ values }) => values[index] ?? 0).reduce((sum, value) => sum + value, 0),
  );
  const all = stacked ? totals : lines.flatMap(({ values }) => values);
  const { maximum } = chart.axes.value.settings;
  return {
    title: String(chart.title["text"] ?? chart.name),
    categories: categories
      ? cellsOf(sheet, categories).map(String)
      : totals.map((_, index) => String(index + 1)),
    lines,
    stacked,
    highest: typeof maximum === "number" ? maximum : roundUp(Math.max(0, ...all)),
  };
}

function readLine(series: Series, sheet: Sheet, index: number): Line {
  const values = cellsOf(sheet, series.values).map((value) => Number(value) || 0);
  const color = series.fill ?? series.line ?? standardColors[index % standardColors.length] ?? "";
  const pattern = String(series.labels["numberFormat"] ?? "General");
  const labels = values.map((value) => (series.hasLabels ? labelOf(pattern, value) : ""));
  return { name: series.name, color, values, labels };
}

function labelOf(pattern: string, value: number): string {
  try {
    return format(pattern, value);
  } catch {
    // A format that cannot be read is no reason to leave the number out.
    return String(value);
  }
}

function cellsOf(sheet: Sheet, { top, left, bottom, right }: Area): (string | number | boolean)[] {
  const values: (string | number | boolean)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      values.push(sheet.cells.get(row, column).value);
    }
  }
  return values;
}

/** The next of 1, 2, 5, 10, 20, 50 … that a value does not pass. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}
