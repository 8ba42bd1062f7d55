/** Months that have not begun, are closed or were skipped. */

import { checkLedger } from "../../../../src/core/progress/checkLedger";
import { makeDuty, type DutyFacts } from "../../status/dutyFixture";
import { asOf, check, checkFor, ledgerWith } from "../checkOne";

describe("a month that has not begun", () => {
  test.each<[string, DutyFacts["entries"], string]>([
    ["a value", { "2021-10": [90, ""] }, "value"],
    ["a narrative", { "2021-10": [null, "计划组织竣工验收"] }, "narrative"],
  ])("%s in it is an error", (_, entries, field) => {
    const found = checkFor("entry-month-in-future", { entries: entries ?? {} });
    expect(found).toMatchObject([{ severity: "error", month: "2021-10", field }]);
  });

  test("the month of the as-of date is fine, and nothing else is said about future months", () => {
    expect(checkFor("entry-month-in-future", { entries: { "2021-09": 50 } })).toEqual([]);
    const codes = check({ entries: { "2021-10": ["约五成", "无"] } }).map(({ code }) => code);
    expect(codes).toEqual(["entry-month-in-future"]);
  });
});

describe("a month that was skipped", () => {
  test("is told once for each month before the last report", () => {
    const found = checkFor("entry-month-skipped", { entries: { "2021-06": 10, "2021-09": 50 } });
    expect(found.map(({ month }) => month)).toEqual(["2021-07", "2021-08"]);
  });

  test.each<[string, DutyFacts]>([
    ["months before the duty began", { start: "2021-09-01", entries: { "2021-09": 50 } }],
    ["months after the finish", { entries: { "2021-06": 100, "2021-09": 100 } }],
    ["months not yet reported at the end", { entries: { "2021-06": 10, "2021-07": 20 } }],
    [
      "a month with a narrative only",
      { entries: { "2021-06": [null, "完成选址和可研编制"], "2021-07": 9 } },
    ],
  ])("%s are fine", (_, facts) => {
    expect(checkFor("entry-month-skipped", facts)).toEqual([]);
  });
});

describe("a closed month", () => {
  const before = makeDuty({
    entries: { "2021-07": 30, "2021-08": [40, "完成基础工程验收并转入主体"] },
  });
  const changed = (entries: DutyFacts["entries"]) =>
    checkLedger(
      ledgerWith([makeDuty({ entries: entries ?? {} })], { closedThrough: "2021-08" }),
      asOf,
      { original: ledgerWith([before]) },
    ).filter(({ code }) => code === "entry-month-closed");

  test("that was changed is an error and can be restored", () => {
    const found = changed({ "2021-07": 30, "2021-08": [70, "完成基础工程验收并转入主体"] });
    expect(found).toMatchObject([
      { severity: "error", month: "2021-08", field: "value", fix: { newValue: 40 } },
    ]);
  });

  test("that was filled late is told, and restoring empties the cell", () => {
    const found = changed({
      "2021-06": 20,
      "2021-07": 30,
      "2021-08": [40, "完成基础工程验收并转入主体"],
    });
    expect(found.map(({ month, field, fix }) => [month, field, fix?.newValue])).toEqual([
      ["2021-06", "value", null],
      ["2021-06", "narrative", null],
    ]);
  });

  test("that stayed as it was is fine, and so is a change of an open month", () => {
    const entries = {
      "2021-07": 30,
      "2021-08": [40, "完成基础工程验收并转入主体"],
      "2021-09": 55,
    } as const;
    expect(changed(entries)).toEqual([]);
  });

  test("keeps its errors but not its warnings, which nobody can mend", () => {
    const entries = { "2021-08": ["约50%", "无"] } as const;
    const codes = (closedThrough: string | null) =>
      check({ entries }, { closedThrough }).map(({ code }) => code);
    expect(codes(null)).toEqual([
      "entry-month-skipped",
      "entry-month-skipped",
      "entry-number-as-text",
      "entry-empty-talk",
    ]);
    expect(codes("2021-08")).toEqual(["entry-number-as-text"]);
  });
});
