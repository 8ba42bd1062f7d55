import { defaultSettings } from "../../../src/core/ledger/ledger";
import { judgeDuty } from "../../../src/core/status/judgeDuty";
import type { Light, State } from "../../../src/core/status/status";
import { makeDuty, type DutyFacts } from "./dutyFixture";

interface Case {
  readonly title: string;
  readonly duty: DutyFacts;
  readonly asOf: string;
  readonly state: State;
  readonly light: Light;
  readonly reason: string;
}

const cases: readonly Case[] = [
  {
    title: "a duty finished before its deadline is done",
    duty: { due: "2021-08-31", finishedOn: "2021-08-20", entries: { "2021-08": 100 } },
    asOf: "2021-09-30",
    state: "done",
    light: "blue",
    reason: "2021年8月20日完成，比时限提前 11 天",
  },
  {
    title: "a duty finished on the day it was due is done",
    duty: { due: "2021-08-31", finishedOn: "2021-08-31", entries: { "2021-08": 100 } },
    asOf: "2021-09-30",
    state: "done",
    light: "blue",
    reason: "2021年8月31日按期完成",
  },
  {
    title: "a duty finished a day after its deadline is done late",
    duty: { due: "2021-08-31", finishedOn: "2021-09-01", entries: { "2021-09": 100 } },
    asOf: "2021-09-30",
    state: "doneLate",
    light: "blue",
    reason: "2021年9月1日完成，超过时限 1 天",
  },
  {
    title: "without 办结日期 the end of the first month at 100 % counts",
    duty: { due: "2021-08-20", entries: { "2021-07": 90, "2021-08": 100, "2021-09": 100 } },
    asOf: "2021-09-30",
    state: "doneLate",
    light: "blue",
    reason: "2021年8月31日完成，超过时限 11 天",
  },
  {
    title: "a month that is still running finishes a duty no later than the as-of date",
    duty: { due: "2021-08-20", entries: { "2021-07": 90, "2021-08": 100 } },
    asOf: "2021-08-18",
    state: "done",
    light: "blue",
    reason: "2021年8月18日完成，比时限提前 2 天",
  },
  {
    title: "办结日期 after the as-of date is not believed",
    duty: { due: "2021-08-31", finishedOn: "2022-08-20", entries: { "2021-08": 100 } },
    asOf: "2021-09-30",
    state: "done",
    light: "blue",
    reason: "2021年8月31日按期完成",
  },
  {
    title: "办结日期 that is no date is not believed",
    duty: { due: "2021-08-31", finishedOn: "八月下旬", entries: { "2021-08": 100 } },
    asOf: "2021-09-30",
    state: "done",
    light: "blue",
    reason: "2021年8月31日按期完成",
  },
  {
    title: "办结日期 without the goal reached finishes nothing",
    duty: { due: "2021-08-31", finishedOn: "2021-08-20", entries: { "2021-08": 80 } },
    asOf: "2021-09-30",
    state: "overdue",
    light: "red",
    reason: "时限为2021年8月31日，已超期 30 天，实报 80%",
  },
  {
    title: "the day after the deadline is overdue",
    duty: { due: "2021-08-31" },
    asOf: "2021-09-01",
    state: "overdue",
    light: "red",
    reason: "时限为2021年8月31日，已超期 1 天，未报完成值",
  },
  {
    title: "30 points behind is far behind",
    duty: { start: "2021-01-01", due: "2021-12-31", entries: { "2021-07": 28 } },
    asOf: "2021-07-31",
    state: "farBehind",
    light: "red",
    reason: "应达 58.1%，实报 28%，滞后 30.1 个百分点",
  },
  {
    title: "exactly the red line is far behind",
    duty: {
      start: "2021-01-01",
      due: "2021-04-10",
      entries: { "2021-02": 29 },
      months: ["2021-02"],
    },
    asOf: "2021-02-28",
    state: "farBehind",
    light: "red",
    reason: "应达 59%，实报 29%，滞后 30 个百分点",
  },
  {
    title: "exactly the warning days before the deadline is due soon, ahead of being behind",
    duty: { start: "2021-01-01", due: "2021-09-30", entries: { "2021-08": 72 } },
    asOf: "2021-08-31",
    state: "dueSoon",
    light: "yellow",
    reason: "2021年9月30日到期，还有 30 天，实报 72%",
  },
  {
    title: "on the day of the deadline a duty is due today",
    duty: { start: "2021-01-01", due: "2021-08-31", entries: { "2021-08": 95.55 } },
    asOf: "2021-08-31",
    state: "dueSoon",
    light: "yellow",
    reason: "2021年8月31日当天到期，实报 95.6%",
  },
  {
    title: "exactly the yellow line is behind",
    duty: {
      start: "2021-01-01",
      due: "2021-04-10",
      entries: { "2021-02": 49 },
      months: ["2021-02"],
    },
    asOf: "2021-02-28",
    state: "behind",
    light: "yellow",
    reason: "应达 59%，实报 49%，滞后 10 个百分点",
  },
  {
    title: "just above the yellow line is not behind",
    duty: {
      start: "2021-01-01",
      due: "2021-04-10",
      entries: { "2021-02": 49.1 },
      months: ["2021-02"],
    },
    asOf: "2021-02-28",
    state: "normal",
    light: "green",
    reason: "应达 59%，实报 49.1%，进度正常",
  },
  {
    title: "a month that has ended without a report is missed",
    duty: { entries: { "2021-06": 20, "2021-08": 60 } },
    asOf: "2021-08-31",
    state: "unreported",
    light: "yellow",
    reason: "有 1 个月未填报，请补报",
  },
  {
    title: "a duty that has not begun is normal",
    duty: { start: "2021-10-01", due: "2021-12-31" },
    asOf: "2021-09-30",
    state: "normal",
    light: "green",
    reason: "2021年10月1日起实施，尚未到时间",
  },
  {
    title: "a ceiling that holds is done",
    duty: { goal: { comparison: "<=", value: 40 }, entries: { "2021-06": 38 } },
    asOf: "2021-06-30",
    state: "done",
    light: "blue",
    reason: "2021年6月30日完成，比时限提前 184 天",
  },
  {
    title: "a ceiling that is exceeded is not reached at all",
    duty: { goal: { comparison: "<=", value: 40 }, entries: { "2021-06": 41, "2021-07": 43.5 } },
    asOf: "2021-08-20",
    state: "farBehind",
    light: "red",
    reason: "应达 37.9%，实报 43.5（应不超过 40），滞后 37.9 个百分点",
  },
];

describe("judging a duty", () => {
  test.each(cases)("$title", ({ duty, asOf, state, light, reason }) => {
    const status = judgeDuty(makeDuty(duty), defaultSettings, asOf);
    expect({ state: status.state, light: status.light, reason: status.reason }).toEqual({
      state,
      light,
      reason,
    });
  });

  test("other thresholds give another light", () => {
    const duty = makeDuty({ start: "2021-01-01", entries: { "2021-06": 45 } });
    const settings = { ...defaultSettings, yellowLag: 3, redLag: 4 };
    expect(judgeDuty(duty, defaultSettings, "2021-06-30").light).toBe("green");
    expect(judgeDuty(duty, settings, "2021-06-30").state).toBe("farBehind");
  });
});
