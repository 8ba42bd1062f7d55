import type { CellContent } from "../../../../src/core/plan/plan";
import { makeGrid, makePlan, makeSheet } from "../../../support/makePlan";
import { findAll, findOne, type XmlElement } from "../../../support/readParts";
import { area, cellsOf, written } from "../written";

test.each(["=1+1", "+86", "-5", "@甲", "=cmd|'/c calc'!A1", "#N/A", "TRUE", "1e5", "2021-6-1"])(
  "%s stays text",
  async (text) => {
    const parts = await written(makeGrid([[text]]));
    const cell = findOne(parts.sheet("工作台账"), "c");
    expect(cell.attributes.t).toBe("s");
    expect(findAll(cell, "f")).toEqual([]);
    expect(findOne(parts.part("xl/sharedStrings.xml"), "t").text).toBe(text);
  },
);

test("a text that stands in many cells is kept once", async () => {
  const parts = await written(makeGrid([["区教体局", "区教体局"], ["区教体局"]]));
  const strings = parts.part("xl/sharedStrings.xml");
  expect(strings.attributes).toMatchObject({ count: "3", uniqueCount: "1" });
});

test("a formula is written without its sign and without a result, to be calculated on opening", async () => {
  const parts = await written(makeGrid([[1, 2, { formula: '=IF(A1<B1,"a&b","")' }]]));
  const cell = cellsOf(parts.sheet("工作台账")).get("C1")!;
  expect(findOne(cell, "f").text).toBe('IF(A1<B1,"a&b","")');
  expect(findAll(cell, "v")).toEqual([]);
  expect(findOne(parts.part("xl/workbook.xml"), "calcPr").attributes.fullCalcOnLoad).toBe("1");
});

test("a formula filled down a column is kept once, for all its rows", async () => {
  const rows = [1, 2, 3].map((row): CellContent[] => [row, { formula: `=A${row}*$A$1` }]);
  const cells = cellsOf((await written(makeGrid(rows))).sheet("工作台账"));
  expect(findOne(cells.get("B1")!, "f")).toMatchObject({
    text: "A1*$A$1",
    attributes: { t: "shared", ref: "B1:B3", si: "0" },
  });
  expect(findOne(cells.get("B3")!, "f")).toMatchObject({
    text: "",
    attributes: { t: "shared", si: "0" },
  });
});

test("a formula that breaks the series stands for itself", async () => {
  const formulas = ["=A1*2", "=A2*2", "=A9*2", "=A4*2", "=A5*2"];
  const rows = formulas.map((formula): CellContent[] => [1, { formula }]);
  const cells = cellsOf((await written(makeGrid(rows))).sheet("工作台账"));
  expect(findOne(cells.get("B1")!, "f").attributes.ref).toBe("B1:B2");
  expect(findOne(cells.get("B3")!, "f")).toMatchObject({ text: "A9*2", attributes: {} });
  expect(findOne(cells.get("B4")!, "f").attributes).toMatchObject({ ref: "B4:B5", si: "1" });
});

test("a date is a serial number with a date format, unless a format of its own is planned", async () => {
  const parts = await written(
    makeGrid([[{ date: "2021-06-30" }, { date: "2021-06-30" }]], {
      formats: [{ area: area(0, 1, 0, 1), style: { numberFormat: 'm"月"d"日"' } }],
    }),
  );
  const cells = cellsOf(parts.sheet("工作台账"));
  expect(findOne(cells.get("A1")!, "v").text).toBe("44377");
  expect(formatOf(parts.part("xl/styles.xml"), cells.get("A1")!)).toBe("yyyy/m/d");
  expect(formatOf(parts.part("xl/styles.xml"), cells.get("B1")!)).toBe('m"月"d"日"');
});

test("a date before 1900, which Excel does not know, is text", async () => {
  const parts = await written(makeGrid([[{ date: "1899-12-31" }]]));
  expect(findOne(parts.part("xl/sharedStrings.xml"), "t").text).toBe("1899-12-31");
});

test("where blocks overlap the later one holds", async () => {
  const parts = await written(
    makePlan([
      makeSheet({
        blocks: [
          { top: 0, left: 0, rows: [[1, 2, 3]] },
          { top: 0, left: 1, rows: [[20]] },
        ],
      }),
    ]),
  );
  const values = findAll(parts.sheet("工作台账"), "v").map(({ text }) => text);
  expect(values).toEqual(["1", "20", "3"]);
});

function formatOf(styles: XmlElement, cell: XmlElement): string | undefined {
  const formats = findAll(findOne(styles, "cellXfs"), "xf");
  const number = formats[Number(cell.attributes.s)]?.attributes.numFmtId;
  const own = findAll(styles, "numFmt").find(({ attributes }) => attributes.numFmtId === number);
  return own?.attributes.formatCode;
}
