import { readTable } from "../../../../src/preview/grid/edits/clipboardTable";

test.each([
  [
    "cells and rows",
    "1\t2\r\n3\t4\r\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["one cell", "文字", [["文字"]]],
  [
    "empty cells",
    "\t2\n3\t",
    [
      ["", "2"],
      ["3", ""],
    ],
  ],
  ["quotes, tabs and line ends in a cell", '"甲\n""乙"""\t丙', [['甲\n"乙"', "丙"]]],
  ["a quote in the middle", '5"管\t1', [['5"管', "1"]]],
  ["nothing", "", []],
])("a table of %s is read", (_title, text, rows) => {
  expect(readTable(text)).toEqual(rows);
});
