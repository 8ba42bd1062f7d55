import type { CellValue, SheetContents } from "../../../../src/core/plan/contents";
import { checkReplaceable, findAdditions } from "../../../../src/core/summary/sheet/findAdditions";
import { planMonthSheet } from "../../../../src/core/summary/sheet/monthSheet";
import { summarizeMonth } from "../../../../src/core/summary/summarizeMonth";
import { smallLedger } from "../smallLedger";
import { contentsOf } from "./read";

const made = contentsOf(planMonthSheet(summarizeMonth(smallLedger(), "2021-09", "2021-09-30")));

/** The sheet with one cell changed, zero-based. */
function withCell(row: number, column: number, value: CellValue): SheetContents {
  const rows = made.rows.map((cells) => [...cells]);
  while (rows.length <= row) rows.push([]);
  const cells = rows[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  return { ...made, rows };
}

test("a sheet as it was made holds nothing of people's", () => {
  expect(findAdditions(made)).toEqual([]);
});

test("numbers that a program saved with other digits are still ours", () => {
  const rows = made.rows.map((cells) =>
    cells.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell)),
  );
  expect(findAdditions({ ...made, rows })).toEqual([]);
});

const signatures = made.rows.length - 1;

const cases: readonly (readonly [string, SheetContents, readonly string[]])[] = [
  ["a remark beside the table", withCell(9, 18, "请核实"), ["S10"]],
  ["a table far below", withCell(signatures + 5, 2, 7), [`C${signatures + 6}`]],
  ["a changed figure", withCell(8, 3, 999), ["第 9 行"]],
  [
    "a word in an empty cell of ours",
    withCell(signatures - 1, 4, "另附说明"),
    [`第 ${signatures} 行`],
  ],
  ["a name at the signatures", withCell(signatures, 0, "审核：张三"), [`第 ${signatures + 1} 行`]],
];

test.each(cases)("%s is found", (_, sheet, places) => {
  expect(findAdditions(sheet)).toEqual(places);
});

test("a row that people inserted is found, rows that only moved are not", () => {
  const rows = [...made.rows.slice(0, 10), ["领导批示：加快推进"], ...made.rows.slice(10)];
  expect(findAdditions({ ...made, rows })).toEqual(["A11"]);
});

describe("making a month again", () => {
  const check = (sheet: SheetContents, replace = false) => {
    checkReplaceable({ sheets: [sheet] }, "9月汇总", replace);
  };
  const failure = (code: string) => expect.objectContaining({ code }) as Error;

  test("replaces a sheet that nobody touched", () => {
    expect(() => {
      check(made);
    }).not.toThrow();
  });

  test("asks where people added something, and obeys where told to replace", () => {
    const edited = withCell(9, 18, "请核实");
    expect(() => {
      check(edited);
    }).toThrow(failure("summary-sheet-edited"));
    expect(() => {
      check(edited);
    }).toThrow(/S10/);
    expect(() => {
      check(edited, true);
    }).not.toThrow();
  });

  test("never replaces a sheet of another make, unless it is empty", () => {
    const foreign = { name: "9月汇总", rows: [["领导讲话"]] };
    expect(() => {
      check(foreign, true);
    }).toThrow(failure("summary-sheet-taken"));
    expect(() => {
      check({ name: "9月汇总", rows: [[null, ""]] });
    }).not.toThrow();
  });
});
