import { finding, type Finding } from "../../../src/core/finding";
import type { Notice } from "../../../src/core/notice/notice";
import type { Correction } from "../../../src/core/review/correction";
import {
  blockingDoubts,
  doubtsByItem,
  groupDoubts,
  openDoubts,
  pressingDoubts,
} from "../../../src/core/review/doubts";
import { reviewNotice } from "../../../src/core/review/reviewNotice";
import { doubt, responsible, sampleNotice } from "../../taskpane/support/sampleNotice";

const doubtful = (...findings: Finding[]): Notice => ({ ...sampleNotice, findings });
const openAfter = (notice: Notice, ...corrections: Correction[]) =>
  openDoubts(reviewNotice(notice, corrections));

test("doubts come worst first and otherwise in reading order", () => {
  const notice = doubtful(
    doubt("hint", 1),
    doubt("warning", 2),
    doubt("error", 3),
    doubt("warning", 1),
  );
  const order = openAfter(notice).map((each) => [each.finding.severity, each.finding.item]);
  expect(order).toEqual([
    ["error", 3],
    ["warning", 2],
    ["warning", 1],
    ["hint", 1],
  ]);
});

test("what was marked as checked is no longer open", () => {
  const notice = doubtful(doubt("warning", 1), doubt("warning", 2), doubt("warning", 3));
  const open = openAfter(notice, { kind: "settle", findings: [0, 2] });
  expect(open.map(({ place }) => place)).toEqual([1]);
});

test("hints need no look and only errors stand in the way", () => {
  const doubts = openAfter(doubtful(doubt("hint", 1), doubt("warning", 2), doubt("error", 3)));
  expect(pressingDoubts(doubts).map(({ finding }) => finding.item)).toEqual([3, 2]);
  expect(blockingDoubts(doubts).map(({ finding }) => finding.item)).toEqual([3]);
});

test("doubts are found by item, those about the whole notice under null", () => {
  const byItem = doubtsByItem(
    openAfter(doubtful(doubt("hint", null), doubt("warning", 2), doubt("hint", 2))),
  );
  expect(byItem.get(2)).toHaveLength(2);
  expect(byItem.get(null)).toHaveLength(1);
  expect(byItem.has(1)).toBe(false);
});

test("doubts of one kind form a group as grave as its gravest", () => {
  const open = openAfter(
    doubtful(
      doubt("hint", 1),
      finding("warning", "item-without-unit", 4, { item: 4 }),
      doubt("error", 2),
    ),
  );
  expect(
    groupDoubts(open).map(({ code, severity, doubts }) => [code, severity, doubts.length]),
  ).toEqual([
    ["count-differs", "error", 2],
    ["item-without-unit", "warning", 1],
  ]);
});

const mending: readonly {
  readonly title: string;
  readonly finding: Finding;
  readonly correction: Correction;
  readonly ends: boolean;
}[] = [
  {
    title: "a unit given to an item without units",
    finding: finding("warning", "item-without-unit", 4, { item: 4 }),
    correction: { kind: "units", item: 4, units: responsible("区信访局") },
    ends: true,
  },
  {
    title: "a unit given to another item",
    finding: finding("warning", "item-without-unit", 4, { item: 4 }),
    correction: { kind: "units", item: 1, units: responsible("区信访局") },
    ends: false,
  },
  {
    title: "a leader named",
    finding: finding("warning", "item-without-leader", 1, { item: 1 }),
    correction: { kind: "leaders", item: 1, leaders: ["刘海"] },
    ends: true,
  },
  {
    title: "a leader taken away",
    finding: finding("warning", "item-without-leader", 1, { item: 1 }),
    correction: { kind: "leaders", item: 1, leaders: [] },
    ends: false,
  },
  {
    title: "an open group replaced by units",
    finding: finding("warning", "group-open", 2, { item: 2, groups: "相关镇（街道）" }),
    correction: { kind: "units", item: 2, units: responsible("翟镇镇", "岳滩镇") },
    ends: true,
  },
  {
    title: "a unit added beside an open group",
    finding: finding("warning", "group-open", 2, { item: 2, groups: "相关镇（街道）" }),
    correction: { kind: "units", item: 2, units: responsible("相关镇（街道）", "岳滩镇") },
    ends: false,
  },
  {
    title: "等部门, which stands in the text,",
    finding: finding("hint", "group-of-offices", 1, { item: 1, groups: "等部门" }),
    correction: { kind: "units", item: 1, units: responsible("区发改委") },
    ends: false,
  },
  {
    title: "a misprinted unit renamed",
    finding: finding("warning", "unit-look-alike", 1, {
      item: 1,
      name: "区发政委",
      other: "区发改委",
    }),
    correction: { kind: "leaders", item: 1, leaders: [] },
    ends: true,
  },
  {
    title: "a date given to an item without dates",
    finding: finding("hint", "date-inferred", 1, { item: 1, due: "2021年12月31日" }),
    correction: {
      kind: "addMilestone",
      item: 1,
      milestone: { subject: "规划", action: "报批", start: null, due: "2021-09-30", stated: true },
    },
    ends: true,
  },
  {
    title: "another inferred date",
    finding: finding("hint", "date-inferred", 1, { item: 1, due: "2021年12月31日" }),
    correction: {
      kind: "addMilestone",
      item: 1,
      milestone: { subject: "规划", action: "报批", start: null, due: "2021-12-31", stated: false },
    },
    ends: false,
  },
];

test.each(mending)("$title ends the doubt: $ends", ({ finding: told, correction, ends }) => {
  const open = openAfter(doubtful(told), correction).filter(({ place }) => place === 0);
  expect(open).toHaveLength(ends ? 0 : 1);
});

test("telling the year ends the doubt about it", () => {
  const notice = { ...doubtful(finding("warning", "year-missing", null)), year: null };
  expect(openAfter(notice)).toHaveLength(1);
  expect(openAfter(notice, { kind: "year", year: 2021 })).toHaveLength(0);
});

const unfinished: readonly (readonly [string, Correction, string])[] = [
  [
    "a unit without a name",
    { kind: "units", item: 1, units: responsible("") },
    "review-unit-unnamed",
  ],
  [
    "a milestone without a name",
    {
      kind: "addMilestone",
      item: 1,
      milestone: { subject: "", action: "", start: null, due: "2021-12-31", stated: false },
    },
    "review-milestone-unnamed",
  ],
  [
    "a milestone that starts after it is due",
    { kind: "changeMilestone", item: 3, index: 1, change: { start: "2021-08-01" } },
    "review-milestone-reversed",
  ],
  [
    "a target without a name",
    { kind: "changeTarget", item: 3, index: 0, change: { subject: "" } },
    "review-target-unnamed",
  ],
];

test.each(unfinished)("%s is an error until it is mended", (_, correction, code) => {
  const [first, ...others] = openAfter(sampleNotice, correction);
  expect(first?.finding).toMatchObject({
    severity: "error",
    code,
    item: correction.kind === "units" || correction.kind === "addMilestone" ? 1 : 3,
  });
  expect(first?.place).toBeNull();
  expect(others).toEqual([]);
});
