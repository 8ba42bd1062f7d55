import { measureProgress } from "../../../src/core/status/measureProgress";
import { makeDuty, type DutyFacts } from "./dutyFixture";

describe("what the reports come to", () => {
  test.each<[title: string, duty: DutyFacts, asOf: string, latest: number | null, ratio: number]>([
    [
      "the last number counts",
      { entries: { "2021-06": 10, "2021-07": 20 } },
      "2021-07-31",
      20,
      0.2,
    ],
    ["text is no number", { entries: { "2021-06": 10, "2021-07": "约20" } }, "2021-07-31", 10, 0.1],
    [
      "a month that has not begun is ignored",
      { entries: { "2021-06": 10, "2021-08": 90 } },
      "2021-07-31",
      10,
      0.1,
    ],
    [
      "a month counts from its first day",
      { entries: { "2021-06": 10, "2021-08": 90 } },
      "2021-08-01",
      90,
      0.9,
    ],
    ["nothing reported is a ratio of zero", {}, "2021-08-01", null, 0],
    [
      "a share is not capped",
      { goal: { value: 50 }, entries: { "2021-06": 60 } },
      "2021-06-30",
      60,
      1.2,
    ],
    [
      "an = goal is a share too",
      { goal: { value: 50, comparison: "=" }, entries: { "2021-06": 20 } },
      "2021-06-30",
      20,
      0.4,
    ],
    [
      "a goal of about is a share too",
      { goal: { value: 50, comparison: "~" }, entries: { "2021-06": 20 } },
      "2021-06-30",
      20,
      0.4,
    ],
    [
      "a ceiling is met or not",
      { goal: { value: 50, comparison: "<=" }, entries: { "2021-06": 50.1 } },
      "2021-06-30",
      50.1,
      0,
    ],
    [
      "a ceiling met is all",
      { goal: { value: 50, comparison: "<=" }, entries: { "2021-06": 50 } },
      "2021-06-30",
      50,
      1,
    ],
    [
      "an = goal of zero is met by zero",
      { goal: { value: 0, comparison: "=" }, entries: { "2021-06": 0 } },
      "2021-06-30",
      0,
      1,
    ],
    [
      "an = goal of zero is not met by one",
      { goal: { value: 0, comparison: "=" }, entries: { "2021-06": 1 } },
      "2021-06-30",
      1,
      0,
    ],
    [
      "a ≥ goal of zero is met by anything",
      { goal: { value: 0 }, entries: { "2021-06": 3 } },
      "2021-06-30",
      3,
      1,
    ],
  ])("%s", (_, duty, asOf, latest, ratio) => {
    const progress = measureProgress(makeDuty(duty), asOf);
    expect(progress.latest?.value ?? null).toBe(latest);
    expect(progress.ratio).toBeCloseTo(ratio, 12);
  });

  test.each<[title: string, start: string, due: string, asOf: string, expected: number]>([
    ["the day before the start", "2021-06-01", "2021-06-30", "2021-05-31", 0],
    ["the first day is one day of thirty", "2021-06-01", "2021-06-30", "2021-06-01", 0.033333],
    ["half the days", "2021-06-01", "2021-06-30", "2021-06-15", 0.5],
    ["the day due is all", "2021-06-01", "2021-06-30", "2021-06-30", 1],
    ["long after", "2021-06-01", "2021-06-30", "2022-06-30", 1],
    ["a single day", "2021-06-01", "2021-06-01", "2021-06-01", 1],
    [
      "due before the start: everything is expected from the start",
      "2021-06-23",
      "2021-05-20",
      "2021-06-23",
      1,
    ],
    ["due before the start: nothing before it", "2021-06-23", "2021-05-20", "2021-06-22", 0],
    ["a leap day counts as a day", "2024-02-01", "2024-03-01", "2024-02-29", 0.966667],
    ["halves of a millionth go up", "2021-01-01", "2021-05-08", "2021-01-01", 0.007813],
  ])("expected: %s", (_, start, due, asOf, expected) => {
    expect(measureProgress(makeDuty({ start, due }), asOf).expected).toBe(expected);
  });

  test.each<[title: string, duty: DutyFacts, asOf: string, missed: readonly string[]]>([
    ["a month is owed on its last day", {}, "2021-07-31", ["2021-06", "2021-07"]],
    ["a month is not owed the day before", {}, "2021-07-30", ["2021-06"]],
    [
      "a narrative alone is a report",
      { entries: { "2021-06": [null, "已完成选址"] } },
      "2021-06-30",
      [],
    ],
    ["a number alone is a report", { entries: { "2021-06": [5, ""] } }, "2021-06-30", []],
    [
      "text in the value cell alone is no report",
      { entries: { "2021-06": ["约五成", ""] } },
      "2021-06-30",
      ["2021-06"],
    ],
    [
      "spaces are no narrative",
      { entries: { "2021-06": [null, "  "] } },
      "2021-06-30",
      ["2021-06"],
    ],
    [
      "months before the start are not owed",
      { start: "2021-08-15" },
      "2021-09-30",
      ["2021-08", "2021-09"],
    ],
    [
      "months after the deadline are owed until the finish",
      { due: "2021-06-30", entries: { "2021-08": 100 } },
      "2021-10-31",
      ["2021-06", "2021-07"],
    ],
    [
      "months after 办结日期 are not owed",
      { finishedOn: "2021-07-20", entries: { "2021-06": 50, "2021-08": 100 } },
      "2021-10-31",
      ["2021-07"],
    ],
  ])("missed months: %s", (_, duty, asOf, missed) => {
    expect(measureProgress(makeDuty(duty), asOf).missedMonths).toEqual(missed);
  });

  test("a goal that was reached and lost again is not finished", () => {
    const duty = makeDuty({ entries: { "2021-06": 100, "2021-07": 90 } });
    expect(measureProgress(duty, "2021-06-30").finishedOn).toBe("2021-06-30");
    expect(measureProgress(duty, "2021-07-31").finishedOn).toBeNull();
  });
});
