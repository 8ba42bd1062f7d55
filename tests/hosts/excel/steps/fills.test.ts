import { findFills } from "../../../../src/hosts/excel/steps/fills";
import type { CellContent } from "../../../../src/core/plan/plan";

const column = (count: number, formulaOf: (row: number) => string): CellContent[] =>
  Array.from({ length: count }, (_, index) => ({ formula: formulaOf(index + 5) }));

describe("columns that are one formula filled down", () => {
  test.each<[string, (row: number) => string]>([
    ["relative cells", (row) => `=A${row}+B${row + 1}`],
    ["fixed columns and rows", (row) => `=$A${row}/B$2*$C$3`],
    ["ranges", (row) => `=SUM($C${row}:H${row})`],
    ["other sheets", (row) => `='6月汇总'!A${row}&填报说明!$B$2`],
    ["text that looks like a cell", (row) => `="A5"&A${row}`],
    ["functions and names that look like one", (row) => `=LOG10(A${row})+台账A5`],
  ])("%s", (_title, formulaOf) => {
    expect(findFills(column(20, formulaOf), 4)).toEqual([
      { first: 0, last: 19, formula: formulaOf(5) },
    ]);
  });

  test("where the formula changes, another fill begins", () => {
    const cells = [...column(8, (row) => `=A${row}`), ...column(8, (row) => `=B${row + 8}`)];
    expect(findFills(cells, 4)).toEqual([
      { first: 0, last: 7, formula: "=A5" },
      { first: 8, last: 15, formula: "=B13" },
    ]);
  });

  test("a formula that does not follow its row is no fill", () => {
    expect(
      findFills(
        column(20, (row) => `=A${row * 2}`),
        4,
      ),
    ).toBeNull();
  });

  test("a column with anything but formulas is no fill", () => {
    expect(findFills([...column(20, (row) => `=A${row}`), "合计"], 4)).toBeNull();
    expect(findFills([...column(20, (row) => `=A${row}`), null], 4)).toBeNull();
  });
});
