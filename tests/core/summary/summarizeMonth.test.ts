import type { ListedDuty } from "../../../src/core/summary/monthSummary";
import { summarizeMonth } from "../../../src/core/summary/summarizeMonth";
import { smallLedger } from "./smallLedger";

/*
 * Reckoned by hand for 30 September 2021 and, as the month before, 31 August:
 *
 * row   unit  days passed  expected  ratio   state then → now     light then → now
 * 1-R1  甲局   92/100       92 %      100 %   正常 → 已完成        绿 → 蓝 (finished 20 Sep)
 * 1-N1  甲局   past due     100 %     90 %    临期 → 逾期 30 天    黄 → 红
 * 2-R1  乙局   92/100       92 %      90 %    严重滞后 → 临期       红 → 黄 (August missing)
 * 2-Z1  乙局   273/365      74.79 %   80 %    正常 → 正常          绿 → 绿
 * 3-R1  甲局   92/184       50 %      10 %    滞后 → 严重滞后       黄 → 红
 * 3-R2  乙局   92/184       50 %      60 %    正常 → 缺报          绿 → 黄 (September missing)
 * 3-N1  丙镇   past due     100 %     100 %   已完成 → 已完成       蓝 → 蓝 (31 Aug)
 */
const summary = summarizeMonth(smallLedger(), "2021-09", "2021-09-30");
const ids = (duties: readonly ListedDuty[]) => duties.map(({ id }) => id);

test("the period, the as-of date and the day compared with are told", () => {
  expect(summary.period).toEqual({ start: "2021-09-01", end: "2021-09-30" });
  expect(summary.asOf).toBe("2021-09-30");
  expect(summary.comparedWith).toBe("2021-08-31");
});

test("the totals", () => {
  expect(summary.totals).toEqual({
    duties: 7,
    lights: { red: 2, yellow: 2, green: 1, blue: 2 },
    states: {
      done: 2,
      doneLate: 0,
      overdue: 1,
      farBehind: 1,
      dueSoon: 1,
      behind: 0,
      unreported: 1,
      normal: 1,
    },
    atRisk: 2,
    // 3-N1 was finished in August and owes none; 3-R2 lacks September, 2-R1 August.
    reports: { owed: 6, reported: 5, missing: 1, backlog: 1 },
    averageRatio: expect.closeTo((1 + 0.9 + 0.9 + 0.8 + 0.1 + 0.6 + 1) / 7, 12) as number,
  });
});

test("items by the worst light of their rows", () => {
  expect(summary.items).toEqual({ count: 3, lights: { red: 2, yellow: 1, green: 0, blue: 0 } });
});

test("sections", () => {
  expect(
    summary.sections.map(({ number, items, tally: { duties, lights } }) => ({
      number,
      items,
      duties,
      lights,
    })),
  ).toEqual([
    { number: 1, items: 2, duties: 4, lights: { red: 1, yellow: 1, green: 1, blue: 1 } },
    { number: 2, items: 1, duties: 3, lights: { red: 1, yellow: 1, green: 0, blue: 1 } },
  ]);
});

test("leaders are credited with shared items, and what counts twice is told", () => {
  const counts = ({ name, items, tally }: (typeof summary.leaders)["repeated"]) => [
    name,
    items,
    tally.duties,
    tally.lights,
  ];
  expect(summary.leaders.leaders.map(counts)).toEqual([
    ["张三", 2, 4, { red: 1, yellow: 1, green: 1, blue: 1 }],
    ["李四", 2, 5, { red: 1, yellow: 2, green: 1, blue: 1 }],
  ]);
  expect(counts(summary.leaders.repeated).slice(1)).toEqual([
    1,
    2,
    { red: 0, yellow: 1, green: 1, blue: 0 },
  ]);
});

test("units with score and rank", () => {
  // 甲局: progress (1 + 0.9 + 0.1/0.5)/3 = 0.7, reporting 3/3, timeliness 2/3
  //       50 × 0.7 + 25 × 1 + 25 × 2/3 = 76.67
  // 乙局: progress (0.9/0.92 + 1 + 1)/3 = 0.99275, reporting 2/3, timeliness 1
  //       49.64 + 16.67 + 25 = 91.30
  // 丙镇: nothing owed and all done: 100. 丁局: no rows, no score.
  expect(
    summary.units.map(({ name, score, rank, tally }) => [rank, name, score, tally.duties]),
  ).toEqual([
    [1, "丙镇", 100, 1],
    [2, "乙局", 91.3, 3],
    [3, "甲局", 76.7, 3],
    [null, "丁局", null, 0],
  ]);
  expect(summary.units[1]?.tally.reports).toEqual({ owed: 3, reported: 2, missing: 1, backlog: 1 });
  expect(summary.units[2]?.parts).toEqual({
    progress: expect.closeTo(0.7, 9) as number,
    reporting: 1,
    timeliness: expect.closeTo(2 / 3, 9) as number,
  });
});

test("what changed since the month before", () => {
  const { changes } = summary;
  expect(ids(changes.finished)).toEqual(["1-R1"]);
  expect(ids(changes.newlyRed)).toEqual(["1-N1", "3-R1"]);
  expect(ids(changes.newlyYellow)).toEqual(["2-R1", "3-R2"]);
  expect(ids(changes.backToGreen)).toEqual([]);
  expect(ids(changes.reopened)).toEqual([]);
  expect(changes.moves).toEqual({
    red: { red: 0, yellow: 1, green: 0, blue: 0 },
    yellow: { red: 2, yellow: 0, green: 0, blue: 0 },
    green: { red: 0, yellow: 1, green: 1, blue: 1 },
    blue: { red: 0, yellow: 0, green: 0, blue: 1 },
  });
});

test("the lists", () => {
  expect(summary.overdue).toMatchObject([
    { id: "1-N1", daysLeft: -30, reason: "时限为2021年8月31日，已超期 30 天，实报 90%" },
  ]);
  expect(ids(summary.finishedLate)).toEqual([]);
  expect(ids(summary.atRisk)).toEqual(["3-R1", "2-R1"]);
  expect(summary.missing).toEqual([
    { unit: "乙局", month: ["3-R2"], earlier: [{ id: "2-R1", months: ["2021-08"] }] },
  ]);
  expect(ids(summary.upcoming)).toEqual(["2-R1"]);
  expect(ids(summary.milestones)).toEqual(["3-N1"]);
});

test("milestones over the year", () => {
  expect(summary.milestoneYear).toHaveLength(12);
  expect(summary.milestoneYear.filter(({ due }) => due > 0)).toEqual([
    { month: "2021-08", due: 1, reached: 0 },
    { month: "2021-09", due: 1, reached: 1 },
  ]);
});

test("targets with what a steady pace would have come to", () => {
  expect(summary.targets).toMatchObject([
    { id: "2-Z1", actual: 160, ratio: 0.8, pace: expect.closeTo((200 * 273) / 365, 3) as number },
  ]);
});

describe("weights", () => {
  const scores = (weights: Parameters<typeof summarizeMonth>[3]) =>
    summarizeMonth(smallLedger(), "2021-09", "2021-09-30", weights).units.map(({ score }) => score);

  test("can be set, and only their proportions matter", () => {
    expect(scores({ weights: { progress: 0, reporting: 1, timeliness: 0 } })).toEqual([
      100,
      100,
      66.7,
      null,
    ]);
    expect(scores({ weights: { progress: 2, reporting: 1, timeliness: 1 } })).toEqual([
      100,
      91.3,
      76.7,
      null,
    ]);
  });

  test("stand in the settings of the ledger", () => {
    const ledger = smallLedger();
    const settings = { ...ledger.settings, progressWeight: 0, timelinessWeight: 0 };
    const summary = summarizeMonth({ ...ledger, settings }, "2021-09", "2021-09-30");
    expect(summary.weights).toEqual({ progress: 0, reporting: 25, timeliness: 0 });
    expect(summary.units.map(({ score }) => score)).toEqual([100, 100, 66.7, null]);
  });

  test.each([
    ["negative ones", { progress: -1, reporting: 1, timeliness: 1 }],
    ["nothing but zeros", { progress: 0, reporting: 0, timeliness: 0 }],
    ["what is no number", { progress: NaN, reporting: 1, timeliness: 1 }],
  ])("%s are refused", (_, weights) => {
    expect(() => scores({ weights })).toThrow(
      expect.objectContaining({ code: "summary-weights-invalid" }) as Error,
    );
  });
});

test("equal scores share a rank and the next is left out", () => {
  const { units } = summarizeMonth(smallLedger(), "2021-09", "2021-09-30", {
    weights: { progress: 0, reporting: 1, timeliness: 0 },
  });
  expect(units.map(({ rank }) => rank)).toEqual([1, 1, 3, null]);
});

test.each([
  ["a month that the ledger does not have", "2021-10", "2021-10-31", "summary-month-unknown"],
  ["an as-of date outside the month", "2021-09", "2021-10-01", "summary-as-of-outside"],
])("%s is refused", (_, month, asOf, code) => {
  expect(() => summarizeMonth(smallLedger(), month, asOf)).toThrow(
    expect.objectContaining({ code }) as Error,
  );
});

test("within a running month, a report that is still to come counts as missing from the month alone", () => {
  const running = summarizeMonth(smallLedger(), "2021-09", "2021-09-15");
  expect(running.totals.reports).toMatchObject({ owed: 6, missing: 1, backlog: 1 });
  expect(running.totals.states.unreported).toBe(0);
});
