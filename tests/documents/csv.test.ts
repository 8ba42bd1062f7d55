import fc from "fast-check";

import { parseCsv } from "../../src/documents/csv";
import { failureOf } from "./failureOf";

const cellsOf = (text: string) => parseCsv(text, "名录.csv").map(({ cells }) => cells);

const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  [
    "rows and cells",
    "a,b\nc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "line ends of any kind",
    "a,b\r\nc,d\re,f\n",
    [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ],
  ],
  ["commas, quotes and line ends within quotes", '"a,1","b ""x""\n2"', [["a,1", 'b "x"\n2']]],
  ["spaces around cells and quotes", ' a , "b" ', [["a", "b"]]],
  ["tabs as separators", "a\tb\n", [["a", "b"]]],
  ["an empty last cell", "a,", [["a", ""]]],
  [
    "empty lines and lines of commas",
    "\na,b\n\n,,\nc,d\n\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["an empty quoted cell", '"",b', [["", "b"]]],
  ["nothing", "", []],
];

test.each(cases)("reads %s", (_, text, expected) => {
  expect(cellsOf(text)).toEqual(expected);
});

test("tells the line where a row begins, counting lines within quotes", () => {
  const rows = parseCsv('\na,"b\r\nc"\nd,e', "名录.csv");
  expect(rows.map(({ line }) => line)).toEqual([2, 4]);
});

test.each([
  ["a quote that never closes", 'a,b\nc,"d', 2],
  ["a quote within plain text", 'a,b"c"', 1],
  ["text behind a closing quote", '"a"b,c', 1],
])("refuses %s, naming the line", async (_, text, line) => {
  const failure = await failureOf(() => parseCsv(text, "名录.csv"));
  expect(failure.code).toBe("csv-damaged");
  expect(failure.values).toEqual({ file: "名录.csv", line });
});

test("whatever is written with quotes comes back", () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab,"\n\t各镇 ') }).map((text) => `x${text}x`);
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, (cells) => {
      const text = cells
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
        .join("\r\n");
      expect(cellsOf(text)).toEqual(cells);
    }),
  );
});
