import { drawChart } from "../../../../src/preview/grid/charts/drawChart";
import { newChart, newSeries } from "../../../../src/preview/host/model/chart";
import { Sheet } from "../../../../src/preview/host/model/sheet";

function chartOf(type: string) {
  const sheet = new Sheet("id", "表");
  for (const [row, [name, value]] of (
    [
      ["甲", 3],
      ["乙", 5],
    ] as const
  ).entries()) {
    sheet.cells.set(row, 0, { value: name });
    sheet.cells.set(row, 1, { value });
  }
  const series = newSeries("红", { top: 0, left: 1, bottom: 1, right: 1 });
  series.categories = { top: 0, left: 0, bottom: 1, right: 0 };
  const chart = newChart("1", "图", type, [series]);
  chart.title["text"] = "亮灯 <1>";
  return drawChart(chart, sheet, 400, 300);
}

test.each(["BarStacked", "ColumnClustered", "LineMarkers"])(
  "%s tells title and categories, and no text becomes markup",
  (type) => {
    const texts = textsOf(chartOf(type));
    expect(texts).toEqual(expect.arrayContaining(["亮灯 &lt;1&gt;", "甲", "乙"]));
  },
);

/** The texts of an SVG, as they stand in it. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}
