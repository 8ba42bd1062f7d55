/** Values out of range: negative, above 100 %, far over the goal, fractions for shares. */

import type { DutyFacts } from "../../status/dutyFixture";
import { checkFor, countOfFirms, investment, visitRate } from "../checkOne";

type Table = [title: string, duty: DutyFacts, value: number][];

const decline: DutyFacts = {
  kind: "target",
  goal: { comparison: "<=", value: -5, unit: "%", accumulates: false },
};

describe("a value below zero", () => {
  test.each<Table[number]>([
    ["of a task", {}, -1],
    ["of a count", countOfFirms, -0.5],
  ])("%s is an error", (_, duty, value) => {
    const found = checkFor("entry-negative", { ...duty, entries: { "2021-09": value } });
    expect(found).toMatchObject([{ severity: "error", month: "2021-09" }]);
  });

  test.each<Table[number]>([
    ["zero", {}, 0],
    ["a decline that is the goal", decline, -3],
  ])("%s is fine", (_, duty, value) => {
    expect(checkFor("entry-negative", { ...duty, entries: { "2021-09": value } })).toEqual([]);
  });
});

describe("a share above 100 %", () => {
  test("is an error for a milestone and a warning for a rate", () => {
    const of = (duty: DutyFacts) =>
      checkFor("entry-over-hundred", { ...duty, entries: { "2021-09": 120 } })[0]?.severity;
    expect([of({}), of(visitRate)]).toEqual(["error", "warning"]);
  });

  test.each<Table[number]>([
    ["exactly 100", {}, 100],
    ["a count above 100", countOfFirms, 120],
    ["a growth whose goal is above 100 %", { ...visitRate, goal: { value: 150, unit: "%" } }, 120],
  ])("%s is fine", (_, duty, value) => {
    expect(checkFor("entry-over-hundred", { ...duty, entries: { "2021-09": value } })).toEqual([]);
  });
});

describe("a fraction where points are asked for", () => {
  test.each<Table[number]>([
    ["0.5 of a task", {}, 0.5],
    ["0.925 of a rate", visitRate, 0.925],
  ])("%s offers a hundred times as much", (_, duty, value) => {
    const [found] = checkFor("entry-share-as-fraction", { ...duty, entries: { "2021-09": value } });
    expect(found).toMatchObject({ severity: "warning", fix: { newValue: value * 100 } });
  });

  test("1 after 60 means 100", () => {
    const entries = { "2021-08": 60, "2021-09": 1 };
    expect(checkFor("entry-share-as-fraction", { entries })[0]?.fix?.newValue).toBe(100);
  });

  test.each<Table[number]>([
    ["1 at the beginning", {}, 1],
    ["zero", {}, 0],
    [
      "a small rate to stay under",
      { ...visitRate, goal: { comparison: "<=", value: 3, unit: "%" } },
      0.9,
    ],
    ["a fraction of another unit", investment, 0.5],
  ])("%s is fine", (_, duty, value) => {
    const found = checkFor("entry-share-as-fraction", { ...duty, entries: { "2021-09": value } });
    expect(found).toEqual([]);
  });
});

describe("a value far over its goal", () => {
  test.each<Table[number]>([
    ["five times as many", countOfFirms, 500],
    ["a slipped decimal point", investment, 1081],
  ])("%s is a warning", (_, duty, value) => {
    const found = checkFor("entry-far-over-goal", { ...duty, entries: { "2021-09": value } });
    expect(found).toMatchObject([{ severity: "warning", field: "value" }]);
  });

  test.each<Table[number]>([
    ["half as many again", countOfFirms, 150],
    ["a small goal left far behind", { ...countOfFirms, goal: { value: 2, unit: "个" } }, 9],
    [
      "a ceiling, whose excess the light tells",
      { ...countOfFirms, goal: { comparison: "<=", value: 10 } },
      90,
    ],
  ])("%s is fine", (_, duty, value) => {
    const found = checkFor("entry-far-over-goal", { ...duty, entries: { "2021-09": value } });
    expect(found).toEqual([]);
  });
});
