import { FormulaTemplate } from "../../../../src/hosts/xlsx/writing/formulaTemplate";

test.each([
  { title: "relative rows move", formula: "=A5+$B5-C$5-$D$5", below: "=A7+$B7-C$5-$D$5" },
  { title: "both ends of a range move", formula: "=SUM(A4:B6)", below: "=SUM(A6:B8)" },
  { title: "texts stay", formula: '=A5&"A5 ""A5"" A5"', below: '=A7&"A5 ""A5"" A5"' },
  { title: "quoted sheet names stay", formula: "='A5 表''A5'!A5", below: "='A5 表''A5'!A7" },
  { title: "sheet names stay", formula: "=Sheet5!A5+表A5!B5", below: "=Sheet5!A7+表A5!B7" },
  {
    title: "functions with digits stay",
    formula: "=LOG10(A5)+DAYS360(B5,C5)",
    below: "=LOG10(A7)+DAYS360(B7,C7)",
  },
  {
    title: "names with digits stay",
    formula: "=名A5+_A5+台账_A5+A5",
    below: "=名A5+_A5+台账_A5+A7",
  },
  { title: "numbers stay", formula: "=5*A5+1E5", below: "=5*A7+1E5" },
  { title: "whole columns stay", formula: "=COUNTIF($A:$A,A5)", below: "=COUNTIF($A:$A,A7)" },
  { title: "a formula without references stays", formula: "=TODAY()", below: "=TODAY()" },
])("$title", ({ formula, below }) => {
  const template = FormulaTemplate.of(formula, 4);
  expect(template?.inRow(4)).toBe(formula);
  expect(template?.inRow(6)).toBe(below);
});

test.each(["=SUM(5:5)", "=SUM($5:$9)", "=表[列]+A5", "=[1]表!A5"])(
  "%s is not filled down by template",
  (formula) => {
    expect(FormulaTemplate.of(formula, 4)).toBeNull();
  },
);
