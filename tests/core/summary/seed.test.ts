/**
 * September 2021 of the seed's ledger with its invented entries. The figures were counted by hand
 * from the lights and states that LibreOffice calculated in the workbook, not by this program.
 */

import { planMonthSheet } from "../../../src/core/summary/sheet/monthSheet";
import type { GroupSummary, ListedDuty } from "../../../src/core/summary/monthSummary";
import { summarizeMonth } from "../../../src/core/summary/summarizeMonth";
import { sampleLedger } from "../progress/sampleEntries";
import { contentsOf, rowsUnder } from "./sheet/read";

const summary = summarizeMonth(sampleLedger(), "2021-09", "2021-09-30");
const sheet = contentsOf(planMonthSheet(summary));

/** 行数, 红, 黄, 绿, 蓝. */
type Line = readonly [rows: number, red: number, yellow: number, green: number, blue: number];

const sections: readonly (readonly [title: string, items: number, line: Line])[] = [
  ["聚力提升城市能级", 7, [26, 19, 0, 7, 0]],
  ["聚力经济平稳增长", 5, [32, 10, 2, 18, 2]],
  ["聚力产业转型升级", 8, [54, 10, 1, 35, 8]],
  ["聚力深化改革创新", 7, [30, 6, 1, 22, 1]],
  ["聚力城乡共同繁荣", 8, [44, 7, 1, 34, 2]],
  ["聚力补短板强弱项", 4, [24, 5, 2, 13, 4]],
  ["聚力“三农”优先发展", 5, [30, 7, 2, 18, 3]],
  ["聚力增进民生福祉", 17, [53, 6, 1, 38, 8]],
];

const leaders: readonly (readonly [name: string, items: number, line: Line])[] = [
  ["朱蕾", 11, [62, 25, 2, 34, 1]],
  ["孙伯涵", 6, [34, 8, 2, 20, 4]],
  ["刘海", 8, [35, 7, 0, 27, 1]],
  ["苏敬彪", 13, [67, 14, 3, 43, 7]],
  ["宋西平", 9, [39, 6, 1, 22, 10]],
  ["齐农布", 7, [36, 7, 1, 24, 4]],
  ["刘大亮", 6, [34, 7, 0, 23, 4]],
  ["付光伟", 10, [54, 13, 3, 32, 6]],
  ["申伟民", 1, [3, 1, 0, 2, 0]],
  ["吴良", 2, [5, 1, 0, 4, 0]],
  ["区政府各位领导", 1, [2, 0, 0, 1, 1]],
];

const units: readonly (readonly [name: string, line: Line])[] = [
  ["区发改委", [32, 5, 0, 23, 4]],
  ["洛阳市自然资源和规划局偃师分局", [10, 5, 1, 4, 0]],
  ["区城管局", [11, 2, 1, 6, 2]],
  ["各镇（街道）", [47, 28, 2, 17, 0]],
  ["区教体局", [8, 1, 1, 3, 3]],
  ["区商务局", [15, 3, 1, 8, 3]],
];

const lineOf = ({ tally: { duties, lights } }: Pick<GroupSummary, "tally">): Line => [
  duties,
  lights.red,
  lights.yellow,
  lights.green,
  lights.blue,
];

const ids = (duties: readonly ListedDuty[]) => duties.map(({ id }) => id);

test("the totals", () => {
  expect(lineOf({ tally: summary.totals })).toEqual([293, 70, 10, 185, 28]);
  expect(summary.totals.states).toEqual({
    done: 24,
    doneLate: 4,
    overdue: 5,
    farBehind: 65,
    dueSoon: 0,
    behind: 9,
    unreported: 1,
    normal: 185,
  });
  expect(summary.totals.reports.missing + summary.totals.reports.backlog).toBe(236);
  expect(summary.totals.averageRatio).toBeCloseTo(0.51509, 5);
  expect(summary.items).toEqual({ count: 61, lights: { red: 39, yellow: 5, green: 17, blue: 0 } });
});

test("the table of sections, figure by figure", () => {
  const lines = rowsUnder(sheet, "分部分情况").slice(1, -1);
  expect(lines.map((cells) => [cells[1], cells.at(-1), cells.slice(2, 7)])).toEqual(sections);
});

test("the table of leaders, figure by figure", () => {
  const lines = rowsUnder(sheet, "牵头领导情况").slice(2, -2);
  expect(lines.map((cells) => [cells[1], cells.at(-1), cells.slice(2, 7)])).toEqual(leaders);
  // 62 + 34 + … + 2 = 371 rows credited, 293 there are.
  expect(summary.leaders.repeated.tally.duties).toBe(371 - 293);
  expect(summary.leaders.repeated.items).toBe(74 - 61);
});

test.each(units)("the line of %s", (name, line) => {
  const row = rowsUnder(sheet, "责任单位情况").find((cells) => cells[1] === name);
  expect(row?.slice(2, 7)).toEqual(line);
});

test("every unit of the ledger has its line", () => {
  expect(summary.units.filter(({ tally }) => tally.duties > 0)).toHaveLength(52);
});

test("what is overdue, with its days", () => {
  expect(summary.overdue.map(({ id, daysLeft }) => [id, -daysLeft])).toEqual([
    ["9-N2", 92],
    ["19-N1", 92],
    ["30-N1", 92],
    ["13-N4", 30],
    ["14-N2", 30],
  ]);
  expect(ids(summary.finishedLate)).toEqual(["15-N4", "38-N1", "46-N1", "47-N1"]);
});

test("what changed since August", () => {
  const { changes } = summary;
  expect(ids(changes.newlyRed)).toEqual(["10-R3", "15-R6", "44-Z4"]);
  expect(ids(changes.newlyYellow)).toEqual(["9-R3", "11-R4", "14-N3", "36-R4", "46-Z1"]);
  expect(ids(changes.backToGreen)).toEqual(["14-Z3", "15-R8", "22-Z2", "52-Z1"]);
  expect(ids(changes.finished)).toHaveLength(12);
  expect(ids(changes.reopened)).toHaveLength(1);
  expect(changes.moves).toEqual({
    red: { red: 67, yellow: 1, green: 1, blue: 0 },
    yellow: { red: 2, yellow: 5, green: 3, blue: 5 },
    green: { red: 1, yellow: 4, green: 180, blue: 7 },
    blue: { red: 0, yellow: 0, green: 1, blue: 16 },
  });
});

test("the milestones of September", () => {
  expect(summary.milestones.map(({ id, light }) => [id, light])).toEqual([
    ["13-N3", "blue"],
    ["15-N3", "blue"],
  ]);
});
