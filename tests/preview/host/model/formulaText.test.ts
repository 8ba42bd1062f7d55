import {
  dropSheetIn,
  moveRowsIn,
  quoteSheet,
  renameSheetIn,
  shiftFormula,
} from "../../../../src/preview/host/model/formulaText";

describe("references in formula text", () => {
  test.each([
    ["=A1+$B$2", 1, 1, "=B2+$B$2"],
    ["=SUM(A$1:$C3)", 2, 1, "=SUM(B$1:$C5)"],
    ['=LOG10(A1)&"A1"&台账A1', 1, 0, '=LOG10(A2)&"A1"&台账A1'],
    ["='6月 汇总'!A1+工作台账!B2", 1, 0, "='6月 汇总'!A2+工作台账!B3"],
    ["=A1", -1, 0, "=#REF!"],
  ])("%s filled %d down and %d right is %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  test.each([
    ["='旧'!A1+旧!$B$2", "=新表!A1+新表!$B$2"],
    ['="旧!A1"&旧!A1', '="旧!A1"&新表!A1'],
    ["=旧的!A1", "=旧的!A1"],
  ])("after renaming, %s is %s", (formula, expected) => {
    expect(renameSheetIn(formula, "旧", "新表")).toBe(expected);
  });

  test("after deleting a sheet, what pointed there is dead", () => {
    expect(dropSheetIn("=旧!$A$1:$B$2+表!A1+A1", "旧")).toBe("=#REF!+表!A1+A1");
  });

  test.each([
    ["=A5+$A$9", 2, 3, "=A8+$A$12"],
    ["=SUM(A2:A9)", 4, -2, "=SUM(A2:A7)"],
    ["=A5", 4, -2, "=#REF!"],
    ["=SUM(A5:A6)", 4, -2, "=SUM(#REF!)"],
    ["=别的!A9", 2, 3, "=别的!A9"],
    ["=表!A9", 2, 3, "=表!A12"],
  ])("%s, rows at %d moved by %d, is %s", (formula, at, count, expected) => {
    expect(moveRowsIn(formula, "表", "表", at, count)).toBe(expected);
  });

  test.each([
    ["工作台账", "工作台账"],
    ["6月汇总", "'6月汇总'"],
    ["_b~1", "'_b~1'"],
    ["A1", "'A1'"],
    ["it's", "'it''s'"],
  ])("the sheet %s is written %s", (name, expected) => {
    expect(quoteSheet(name)).toBe(expected);
  });
});
