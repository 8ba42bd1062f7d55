import { fitRow } from "../../../../src/core/ledger/sheets/textHeight";

/** Points of a row of so many lines. */
const height = (lines: number) => 6 + 15 * lines;

test.each([
  { title: "nothing", text: "", lines: 1 },
  { title: "ten Chinese characters in a line of twenty", text: "责".repeat(10), lines: 1 },
  { title: "eleven of them", text: "责".repeat(11), lines: 2 },
  { title: "Latin letters, a little wider than half", text: "a".repeat(18), lines: 1 },
  { title: "one more than fits", text: "a".repeat(19), lines: 2 },
  { title: "rare characters outside the basic plane", text: "𠮷".repeat(10), lines: 1 },
  { title: "lines of its own, an empty one included", text: "甲\n\n乙", lines: 3 },
])("a row shows $title", ({ text, lines }) => {
  expect(fitRow(7, [[text, 22]], 1)).toEqual({ row: 7, height: height(lines), fitsText: true });
});

test("the longest text decides, and so many lines at least", () => {
  expect(
    fitRow(
      0,
      [
        ["责", 22],
        ["责".repeat(25), 22],
      ],
      1,
    ).height,
  ).toBe(height(3));
  expect(fitRow(0, [["责", 22]], 2).height).toBe(height(2));
});

test("no row is higher than Excel allows", () => {
  expect(fitRow(0, [["责".repeat(5000), 22]], 1).height).toBe(409);
});
