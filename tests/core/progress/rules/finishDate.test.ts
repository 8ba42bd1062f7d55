import type { DutyFacts } from "../../status/dutyFixture";
import { checkFor, countOfFirms, visitRate } from "../checkOne";

describe("办结日期", () => {
  test.each([
    ["2021.8.20", "2021-08-20"],
    ["２０２１年８月２０日", "2021-08-20"],
    ["20210820", "2021-08-20"],
    ["8月20日", "2021-08-20"],
  ])("typed as %s is offered as a date", (text, date) => {
    const found = checkFor("entry-date-as-text", { finishedOn: text, entries: { "2021-08": 100 } });
    expect(found).toMatchObject([
      {
        severity: "error",
        month: null,
        field: "finishedOn",
        fix: { field: "finishedOn", newValue: date },
      },
    ]);
  });

  test.each(["8月下旬", "已办结", "2021-02-30", "2021年8月"])("typed as %s is no date", (text) => {
    const found = checkFor("entry-not-a-date", { finishedOn: text, entries: { "2021-08": 100 } });
    expect(found).toMatchObject([{ severity: "error", field: "finishedOn" }]);
    expect(found[0]?.fix).toBeUndefined();
  });

  test("after the as-of date is an error", () => {
    const facts = { finishedOn: "2021-10-01", entries: { "2021-09": 100 } };
    expect(checkFor("entry-date-in-future", facts)).toMatchObject([{ severity: "error" }]);
  });

  test("before the start is a warning in another year, worth a look in the same", () => {
    const severity = (finishedOn: string) =>
      checkFor("entry-date-before-start", { finishedOn, entries: { "2021-06": 100 } })[0]?.severity;
    expect(severity("2020-08-20")).toBe("warning");
    expect(severity("2021-05-20")).toBe("hint");
    expect(severity("2021-06-01")).toBeUndefined();
  });

  test("of a duty due before its start says nothing", () => {
    const facts = {
      start: "2021-06-23",
      due: "2021-05-20",
      finishedOn: "2021-05-18",
      entries: { "2021-06": 100 },
    };
    expect(checkFor("entry-date-before-start", facts)).toEqual([]);
  });

  test("without the goal reached is a warning, and 100 is offered for a milestone", () => {
    const found = checkFor("entry-date-without-finish", {
      finishedOn: "2021-08-20",
      entries: { "2021-08": 90 },
    });
    expect(found).toMatchObject([
      {
        severity: "warning",
        field: "finishedOn",
        fix: { field: "value", month: "2021-08", newValue: 100 },
      },
    ]);
  });

  test("without any value asks for one", () => {
    expect(checkFor("entry-date-without-value", { finishedOn: "2021-08-20" })).toHaveLength(1);
  });

  test("with the goal reached is fine", () => {
    const facts = { finishedOn: "2021-08-20", entries: { "2021-08": 100 } };
    const codes = [
      "entry-date-without-finish",
      "entry-date-in-future",
      "entry-not-a-date",
      "entry-finish-without-date",
    ] as const;
    expect(checkFor(codes, facts)).toEqual([]);
  });
});

describe("a goal reached without 办结日期", () => {
  test.each<[string, DutyFacts, string, string]>([
    ["of a milestone", { entries: { "2021-08": 100, "2021-09": 100 } }, "warning", "2021-08-31"],
    ["of a count", { ...countOfFirms, entries: { "2021-09": 104 } }, "hint", "2021-09-30"],
  ])("%s asks for the date", (_, facts, severity, date) => {
    expect(checkFor("entry-finish-without-date", facts)).toMatchObject([
      { severity, field: "finishedOn", fix: { newValue: date } },
    ]);
  });

  test.each<[string, DutyFacts]>([
    ["a rate that is held", { ...visitRate, entries: { "2021-09": 92 } }],
    ["a ceiling", { goal: { comparison: "<=", value: 40 }, entries: { "2021-09": 38 } }],
    ["a goal not reached", { entries: { "2021-09": 99 } }],
    [
      "a text that stands there, which has its own finding",
      { finishedOn: "八月", entries: { "2021-09": 100 } },
    ],
  ])("%s is fine", (_, facts) => {
    expect(checkFor("entry-finish-without-date", facts)).toEqual([]);
  });
});
