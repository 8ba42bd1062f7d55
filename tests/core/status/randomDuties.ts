/** Random duties from a seed: every kind, comparison, gap and edge that the lights must agree on. */

import { addDays } from "../../../src/core/calendar/isoDate";
import { firstDayOf, lastDayOf } from "../../../src/core/calendar/yearMonth";
import type { Duty, Goal, Report, YearMonth } from "../../../src/core/ledger/duty";
import type { IsoDate } from "../../../src/core/notice/notice";
import type { CellContent } from "../../../src/core/plan/plan";

/** A duty, and what its 办结日期 cell holds (a date, a moment, a date typed as text, other text). */
export interface RandomDuty {
  readonly duty: Duty;
  readonly finishedCell: CellContent;
}

export type Chance = () => number;

/** Mulberry32: the same seed gives the same numbers everywhere. */
export function seeded(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomDuty(
  chance: Chance,
  row: number,
  months: readonly YearMonth[],
  asOf: IsoDate,
): RandomDuty {
  const goal = randomGoal(chance);
  const { start, due } = randomTerm(chance, months, asOf);
  const { finishedOn, finishedCell } = randomFinish(chance, due, asOf);
  const kind = pick(chance, ["task", "milestone", "target"] as const);
  const reports = randomReports(chance, goal, months);
  return {
    duty: {
      id: `${row}`,
      item: row,
      kind,
      content: `第 ${row} 行`,
      unit: "区发改委",
      role: "lead",
      goal,
      start,
      due,
      stated: true,
      finishedOn,
      reports,
    },
    finishedCell,
  };
}

function pick<T>(chance: Chance, choices: readonly T[]): T {
  return choices[Math.floor(chance() * choices.length)] as T;
}

function whole(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low + 1));
}

function randomGoal(chance: Chance): Goal {
  if (chance() < 0.4) return { comparison: ">=", value: 100, unit: "%", accumulates: true };
  const comparison = pick(chance, [">=", "<=", "=", "~"] as const);
  const value = pick(
    chance,
    [9400, 1200, 1.1, 2.27, 71.5, 416, 95, 3, 1, 0.4, 215.8, 0, -5, 7, 761.8],
  );
  return { comparison, value, unit: "家", accumulates: chance() < 0.6 };
}

function randomTerm(chance: Chance, months: readonly YearMonth[], asOf: IsoDate) {
  const first = firstDayOf(months[0] ?? "2021-01");
  const start = pick(chance, [
    first,
    addDays(first, whole(chance, -200, 60)),
    firstDayOf(pick(chance, months)),
    addDays(asOf, whole(chance, -3, 3)),
  ]);
  const due = pick(chance, [
    lastDayOf(pick(chance, months)),
    `${asOf.slice(0, 4)}-12-31`,
    addDays(asOf, whole(chance, -40, 120)),
    addDays(asOf, pick(chance, [-1, 0, 1, 29, 30, 31])),
    // Terms of 128 and 640 days have exact halves of a millionth.
    addDays(start, pick(chance, [127, 639, 0, 99, 999])),
    addDays(start, -whole(chance, 1, 30)),
  ]);
  return { start, due };
}

function randomFinish(chance: Chance, due: IsoDate, asOf: IsoDate) {
  const day = pick(chance, [
    due,
    addDays(due, whole(chance, -20, 20)),
    addDays(asOf, whole(chance, -60, 5)),
    asOf,
  ]);
  const [year, month, date] = day.split("-").map(Number);
  const dated = (finishedCell: CellContent) => ({ finishedOn: day, finishedCell });
  const luck = chance();
  if (luck < 0.5) return { finishedOn: null, finishedCell: null };
  if (luck < 0.85) return dated({ date: day });
  if (luck < 0.88) return dated(`${year}年${month}月${date}日`);
  if (luck < 0.91) return dated(`${year}.${month}.${date}`);
  if (luck < 0.93) return dated(`${year}/${month}/${date}`);
  if (luck < 0.95) return dated(`${year}-${month}-${date}`);
  const text = pick(chance, [
    "待定",
    "8月下旬",
    "年底前完成验收",
    "2021年8月",
    "#N/A",
    "已办结已办结已办结",
  ]);
  return { finishedOn: text, finishedCell: text };
}

function randomReports(chance: Chance, goal: Goal, months: readonly YearMonth[]): Report[] {
  const filled = pick(chance, [0, 0.3, 0.8, 1]);
  const speed = pick(chance, [0.3, 0.8, 1, 1.6]);
  return months.map((month, index) => {
    const share = (speed * (index + 1)) / months.length;
    return {
      month,
      value: chance() < filled ? randomValue(chance, goal.value, share) : null,
      narrative: chance() < filled ? pick(chance, ["完成主体三层", "无", "  ", "=1+1"]) : "",
    };
  });
}

function randomValue(chance: Chance, goal: number, share: number): number | string {
  const luck = chance();
  if (luck < 0.05) return pick(chance, ["约50%", "120家", "１００", "100"]);
  if (luck < 0.2) return goal;
  if (luck < 0.3) return roundTo(goal + pick(chance, [-0.1, 0.1, -0.001]), 3);
  if (luck < 0.35) return pick(chance, [0, 0.5, -1, goal * 10000]);
  return roundTo(goal * share, pick(chance, [0, 1, 2, 4]));
}

function roundTo(value: number, digits: number): number {
  // Plus zero: a cell knows no negative zero.
  return Number(value.toFixed(digits)) + 0;
}
