/** Standing columns and lines: categories from left to right, values upwards. */

import type { Figures } from "./figures";
import { cut, escapeText, inkOn, label, rectangle, round, segment, type Box } from "./svg";

const gap = 0.4;
const steps = 5;

export function drawColumns(figures: Figures, box: Box): string {
  const { categories, lines, stacked, highest } = figures;
  const plot = plotOf(box);
  const band = plot.width / Math.max(1, categories.length);
  const thickness = (band * (1 - gap)) / (stacked ? 1 : lines.length);
  const shapes = frame(figures, plot);
  for (const index of categories.keys()) {
    let below = 0;
    for (const [place, { values, labels, color }] of lines.entries()) {
      const height = ((values[index] ?? 0) / highest) * plot.height;
      const x = plot.x + band * index + (band * gap) / 2 + (stacked ? 0 : place * thickness);
      const y = plot.y + plot.height - height - (stacked ? below : 0);
      shapes.push(rectangle({ x, y, width: thickness, height }, color));
      const at = stacked ? y + height / 2 : y - 8;
      const ink = stacked ? inkOn(color) : "#404040";
      if (labels[index]) shapes.push(label(x + thickness / 2, at, labels[index], { color: ink }));
      below += height;
    }
  }
  return shapes.join("");
}

export function drawLines(figures: Figures, box: Box): string {
  const { categories, lines, highest } = figures;
  const plot = plotOf(box);
  const band = plot.width / Math.max(1, categories.length);
  const shapes = frame(figures, plot);
  for (const { values, labels, color } of lines) {
    const points = values.map((value, index): [number, number] => [
      round(plot.x + band * (index + 0.5)),
      round(plot.y + plot.height * (1 - value / highest)),
    ]);
    const ink = escapeText(color);
    const path = points.map((point) => point.join(",")).join(" ");
    shapes.push(`<polyline points="${path}" fill="none" stroke="${ink}" stroke-width="2"/>`);
    for (const [index, [x, y]] of points.entries()) {
      shapes.push(`<circle cx="${x}" cy="${y}" r="3" fill="${ink}"/>`);
      if (labels[index]) shapes.push(label(x, y - 10, labels[index]));
    }
  }
  return shapes.join("");
}

const plotOf = ({ x, y, width, height }: Box): Box => ({
  x: x + 34,
  y: y + 12,
  width: width - 44,
  height: height - 32,
});

function frame({ categories, highest }: Figures, plot: Box): string[] {
  const band = plot.width / Math.max(1, categories.length);
  const names = categories.map((category, index) => {
    const name = cut(category, Math.max(1, Math.floor(band / 11)));
    return label(plot.x + band * (index + 0.5), plot.y + plot.height + 11, name);
  });
  const scale = Array.from({ length: steps + 1 }, (_, step) => {
    const y = plot.y + plot.height * (1 - step / steps);
    const value = String(Number(((highest * step) / steps).toFixed(2)));
    const line = segment([plot.x, y], [plot.x + plot.width, y]);
    return line + label(plot.x - 6, y, value, { size: 10, anchor: "end" });
  });
  return [...scale, ...names];
}
