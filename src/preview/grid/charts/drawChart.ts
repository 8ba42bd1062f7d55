/** Draws a chart of the model as an SVG picture: Univer's free plugins have none. */

import type { Chart } from "../../host/model/chart";
import type { Sheet } from "../../host/model/sheet";
import { drawBars } from "./drawBars";
import { drawColumns, drawLines } from "./drawColumns";
import { readFigures, type Figures } from "./figures";
import { cut, label, rectangle, type Box } from "./svg";

const titleHeight = 30;
const legendHeight = 22;
const margin = 10;

/** An SVG document of the given size in pixels. */
export function drawChart(chart: Chart, sheet: Sheet, width: number, height: number): string {
  const figures = readFigures(chart, sheet);
  const legend = chart.legend["visible"] !== false && figures.lines.length > 1;
  const box: Box = {
    x: margin,
    y: titleHeight,
    width: width - margin * 2,
    height: height - titleHeight - margin - (legend ? legendHeight : 0),
  };
  const title = cut(figures.title, Math.floor((width - margin * 2) / 14));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"` +
    ` font-family="微软雅黑, PingFang SC, Noto Sans CJK SC, sans-serif">` +
    rectangle({ x: 0, y: 0, width, height }, "#D9D9D9") +
    rectangle({ x: 1, y: 1, width: width - 2, height: height - 2 }, "#FFFFFF") +
    label(width / 2, titleHeight / 2 + 2, title, { size: 13, bold: true }) +
    drawerOf(chart)(figures, box) +
    (legend ? drawLegend(figures, width, height - legendHeight / 2 - 4) : "") +
    "</svg>"
  );
}

function drawerOf({ type }: Chart): (figures: Figures, box: Box) => string {
  if (type.startsWith("Line")) return drawLines;
  return type.startsWith("Bar") ? drawBars : drawColumns;
}

/** Colours and names in a row, in the middle. */
function drawLegend({ lines }: Figures, width: number, y: number): string {
  const widths = lines.map(({ name }) => 26 + name.length * 12);
  let x = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  const entries = lines.map(({ name, color }, index) => {
    const mark = rectangle({ x, y: y - 5, width: 10, height: 10 }, color);
    const text = label(x + 14, y, name, { anchor: "start" });
    x += widths[index] ?? 0;
    return mark + text;
  });
  return entries.join("");
}
