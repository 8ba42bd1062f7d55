/** Lying bars: categories from top to bottom, values to the right. */

import type { Figures } from "./figures";
import { cut, inkOn, label, rectangle, segment, type Box } from "./svg";

const gap = 0.35;
const steps = 5;

export function drawBars({ categories, lines, stacked, highest }: Figures, box: Box): string {
  const room = Math.min(box.width * 0.4, Math.max(...categories.map(({ length }) => length)) * 11);
  const plot: Box = {
    x: box.x + room + 10,
    y: box.y,
    width: box.width - room - 40,
    height: box.height - 18,
  };
  const band = plot.height / Math.max(1, categories.length);
  const scale = plot.width / highest;
  const shapes = grid(plot, highest);
  for (const [index, category] of categories.entries()) {
    const top = plot.y + band * index + (band * gap) / 2;
    const name = cut(category, Math.floor(room / 11));
    shapes.push(label(plot.x - 6, top + (band * (1 - gap)) / 2, name, { anchor: "end" }));
    const thickness = (band * (1 - gap)) / (stacked ? 1 : lines.length);
    let from = 0;
    for (const [place, { values, labels, color }] of lines.entries()) {
      const length = (values[index] ?? 0) * scale;
      const y = top + (stacked ? 0 : place * thickness);
      const x = plot.x + (stacked ? from : 0);
      shapes.push(rectangle({ x, y, width: length, height: thickness }, color));
      const beside = stacked
        ? label(x + length / 2, y + thickness / 2, labels[index] ?? "", { color: inkOn(color) })
        : label(x + length + 4, y + thickness / 2, labels[index] ?? "", { anchor: "start" });
      if (labels[index]) shapes.push(beside);
      from += length;
    }
  }
  return shapes.join("");
}

function grid(plot: Box, highest: number): string[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = plot.x + (plot.width * step) / steps;
    const value = String(Number(((highest * step) / steps).toFixed(2)));
    const line = segment([x, plot.y], [x, plot.y + plot.height]);
    return line + label(x, plot.y + plot.height + 10, value, { size: 10 });
  });
}
