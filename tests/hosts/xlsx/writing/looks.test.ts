import { makeGrid } from "../../../support/makePlan";
import { findAll, findOne } from "../../../support/readParts";
import { area, cellsOf, written, writtenSheet } from "../written";

test("later formats win field by field", async () => {
  const parts = await written(
    makeGrid([["甲"]], {
      formats: [
        {
          area: area(0, 0, 1, 1),
          style: { fill: "FF0000", font: { bold: true, color: "111111" }, wrap: true },
        },
        {
          area: area(0, 0, 0, 0),
          style: { fill: "00ff00", font: { color: "222222" }, locked: false },
        },
      ],
    }),
  );
  const styles = parts.part("xl/styles.xml");
  const cell = cellsOf(parts.sheet("工作台账")).get("A1")!;
  const look = findAll(findOne(styles, "cellXfs"), "xf")[Number(cell.attributes.s)]!;
  const font = findAll(styles, "font")[Number(look.attributes.fontId)]!;
  const fill = findAll(styles, "fill")[Number(look.attributes.fillId)]!;
  expect(findOne(fill, "fgColor").attributes.rgb).toBe("FF00FF00");
  expect(findAll(font, "b")).toHaveLength(1);
  expect(findOne(font, "color").attributes.rgb).toBe("FF222222");
  expect(findOne(look, "alignment").attributes).toEqual({ wrapText: "1" });
  expect(findOne(look, "protection").attributes.locked).toBe("0");
});

test("cells without contents keep their look, too", async () => {
  const sheet = await writtenSheet({
    formats: [{ area: area(1, 1, 2, 2), style: { border: "BFBFBF" } }],
  });
  expect([...cellsOf(sheet).keys()]).toEqual(["B2", "C2", "B3", "C3"]);
});

test("a look that reaches the last row stands on the columns, and cells above are freed of it", async () => {
  const sheet = await writtenSheet({
    formats: [{ area: area(1, 0, 1_048_575, 1), style: { locked: false } }],
  });
  const [column] = findAll(sheet, "col");
  expect(column?.attributes).toMatchObject({ min: "1", max: "2", style: "1" });
  expect([...cellsOf(sheet)].map(([address, { attributes }]) => [address, attributes.s])).toEqual([
    ["A1", undefined],
    ["B1", undefined],
  ]);
});

test("a look that reaches the last column stands on the rows", async () => {
  const sheet = await writtenSheet({
    formats: [{ area: area(2, 0, 3, 16_383), style: { fill: "EEEEEE" } }],
  });
  expect(findAll(sheet, "row").map(({ attributes }) => attributes)).toEqual([
    { r: "3", s: "1", customFormat: "1" },
    { r: "4", s: "1", customFormat: "1" },
  ]);
});

test("a look over the whole sheet costs no cell", async () => {
  const sheet = await writtenSheet({
    formats: [{ area: area(0, 0, 1_048_575, 16_383), style: { locked: false } }],
  });
  expect(findAll(sheet, "c")).toEqual([]);
  expect(findOne(sheet, "col").attributes).toMatchObject({ min: "1", max: "16384", style: "1" });
});

test("the plan's font is every cell's", async () => {
  const parts = await written(makeGrid([["甲"]]));
  const [font] = findAll(parts.part("xl/styles.xml"), "font");
  expect(findOne(font!, "name").attributes.val).toBe("微软雅黑");
  expect(findOne(font!, "sz").attributes.val).toBe("10");
});

test("text that Excel would take for a formula when its cell is edited stands behind an apostrophe", async () => {
  const parts = await written(
    makeGrid([["=1+1", "+86", "-5℃冷库", "@甲", "'甲", "甲", "（-5）", 5, { formula: "=-H1" }]], {
      formats: [{ area: area(0, 0, 0, 8), style: { locked: false } }],
    }),
  );
  const looks = findAll(findOne(parts.part("xl/styles.xml"), "cellXfs"), "xf");
  const cells = [...cellsOf(parts.sheet("工作台账")).values()];
  const quoted = cells.map(({ attributes }) => looks[Number(attributes.s)]?.attributes.quotePrefix);
  expect(quoted).toEqual(["1", "1", "1", "1", "1", undefined, undefined, undefined, undefined]);
});
