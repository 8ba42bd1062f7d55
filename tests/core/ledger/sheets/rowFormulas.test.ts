import fc from "fast-check";
import { monthsFrom } from "../../../../src/core/calendar/yearMonth";
import { dutyColumns } from "../../../../src/core/ledger/dutyColumns";
import { layOutFormulas } from "../../../../src/core/ledger/sheets/rowFormulas";
import { SharedFormula } from "../../../../src/hosts/xlsx/reading/sharedFormula";

const columns = dutyColumns(monthsFrom("2021-06", "2021-12"));
const write = layOutFormulas(columns);

test("there is a formula for every progress and helper column, in their order", () => {
  const formulas = write(4).map(({ formula }) => formula);
  expect(formulas).toHaveLength(
    Object.keys(columns.progress).length + Object.keys(columns.helpers).length,
  );
  expect(formulas.every((formula) => formula.startsWith("="))).toBe(true);
  // 认定完成日 is the first of the helpers, 汇总键 the second: item and light of its own row.
  expect(formulas.at(-3)).toBe('=B5&"|"&AH5');
});

test("a row's formulas are those of the first row, filled down", () => {
  const first = write(0).map(({ formula }) => new SharedFormula(formula.slice(1), 0, 0));
  fc.assert(
    fc.property(fc.nat({ max: 1_048_575 }), (row) => {
      const filled = first.map((formula) => formula.at(row, 0));
      expect(write(row).map(({ formula }) => formula)).toEqual(filled);
    }),
  );
});
