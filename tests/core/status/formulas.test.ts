import { cellAddress } from "../../../src/core/plan/address";
import { monthsFrom } from "../../../src/core/calendar/yearMonth";
import { explainStatus } from "../../../src/core/status/explainStatus";
import { monthSerials, statusFormulas } from "../../../src/core/status/formulas";
import { judgeDuty } from "../../../src/core/status/judgeDuty";
import { defaultSettings } from "../../../src/core/ledger/ledger";
import { sentenceFormula } from "../../../src/core/status/sentenceFormula";
import { makeDuty } from "./dutyFixture";

const at = (column: number) => `$${cellAddress(9_999, column)}`;
const formulas = statusFormulas({
  comparison: at(0),
  goal: at(1),
  start: at(2),
  due: at(3),
  finishedOn: at(4),
  months: monthsFrom("2021-01", "2021-12").map((month, index) => ({
    value: at(5 + 2 * index),
    narrative: at(6 + 2 * index),
    ...monthSerials(month),
  })),
  results: {
    latest: at(29),
    ratio: at(30),
    expected: at(31),
    finished: at(32),
    missed: at(33),
    state: at(34),
    light: at(35),
    reason: at(36),
  },
});

/** What Excel 2016, WPS and LibreOffice 7.4 share of what is used. */
const shared = new Set(
  "IF IFERROR AND OR NA N ISNUMBER COUNT COUNTIF COUNTIFS ROUND INT MIN LEN TRIM SUBSTITUTE DATEVALUE YEAR MONTH DAY".split(
    " ",
  ),
);

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of formula) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    if (character === ")") depth--;
  }
  return depth === 0 ? deepest : Infinity;
}

describe("the formulas of a row", () => {
  test.each(Object.entries(formulas))(
    "%s keeps to what every Excel can calculate",
    (_, formula) => {
      const used = [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z]+)\(/g)].map(
        ([, name]) => name,
      );
      expect(used.filter((name) => !shared.has(name ?? ""))).toEqual([]);
      expect(formula.length).toBeLessThan(2_000);
      expect(depthOf(formula)).toBeLessThan(30);
    },
  );

  test("sentences become expressions with their gaps filled", () => {
    expect(sentenceFormula("status-actual", { ratio: "Q5" })).toBe('"实报 "&Q5');
    expect(() => sentenceFormula("status-actual")).toThrow("ratio");
  });
});

describe("the reason in English", () => {
  test("says the same", () => {
    const duty = makeDuty({ start: "2021-01-01", entries: { "2021-07": 28 } });
    const status = judgeDuty(duty, defaultSettings, "2021-07-31");
    expect(explainStatus(duty, status.state, status, "en")).toBe(
      "58.1% expected, 28% reported, 30.1 points behind",
    );
  });
});
