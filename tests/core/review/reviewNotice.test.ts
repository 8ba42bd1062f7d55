import fc from "fast-check";
import type { Correction } from "../../../src/core/review/correction";
import { applyCorrection, reviewNotice } from "../../../src/core/review/reviewNotice";
import { sampleNotice } from "../../taskpane/support/sampleNotice";

const itemOf = (number: number, corrections: readonly Correction[]) =>
  reviewNotice(sampleNotice, corrections).notice.items.find((item) => item.number === number);

test("a notice without corrections is the notice as read", () => {
  const review = reviewNotice(sampleNotice, []);
  expect(review.notice).toBe(sampleNotice);
  expect(review.groups.size).toBe(0);
  expect(review.settled.size).toBe(0);
});

test("leaders of one item change and those of the others stay", () => {
  const review = reviewNotice(sampleNotice, [{ kind: "leaders", item: 1, leaders: ["刘海"] }]);
  expect(review.notice.items.map(({ leaders }) => leaders.join("、"))).toEqual([
    "刘海",
    "孙伯涵",
    "齐农布、刘大亮",
    "朱蕾",
  ]);
});

test("units are replaced with names and roles", () => {
  const units = [{ name: "区水利局", role: "lead" }] as const;
  expect(itemOf(4, [{ kind: "units", item: 4, units }])?.units).toEqual(units);
});

test("an added milestone stands nowhere in the text", () => {
  const milestone = {
    subject: "信访平台",
    action: "上线",
    start: null,
    due: "2021-09-30",
    stated: false,
  };
  expect(itemOf(4, [{ kind: "addMilestone", item: 4, milestone }])?.milestones).toEqual([
    { ...milestone, phrase: "", span: { start: 0, end: 0 } },
  ]);
});

test("a milestone whose date is corrected loses the printed phrase, not its place in the text", () => {
  const [changed, other] =
    itemOf(3, [
      { kind: "changeMilestone", item: 3, index: 0, change: { due: "2021-09-30", stated: true } },
    ])?.milestones ?? [];
  const [before, untouched] = sampleNotice.items[2]?.milestones ?? [];
  expect(changed).toEqual({ ...before, due: "2021-09-30", phrase: "" });
  expect(other).toBe(untouched);
});

test("a milestone that only gets a start keeps the printed phrase", () => {
  const change = { start: "2021-07-01" };
  const [changed] =
    itemOf(3, [{ kind: "changeMilestone", item: 3, index: 0, change }])?.milestones ?? [];
  expect(changed?.phrase).toBe("8月建成投产");
  expect(changed?.start).toBe("2021-07-01");
});

test("targets are added, changed and removed", () => {
  const target = {
    subject: "脱贫人口就业",
    comparison: ">=",
    value: 300,
    unit: "人",
    due: null,
    accumulates: true,
  } as const;
  const targets = itemOf(3, [
    { kind: "addTarget", item: 3, target },
    { kind: "changeTarget", item: 3, index: 1, change: { value: 350 } },
    { kind: "removeTarget", item: 3, index: 0 },
  ])?.targets;
  expect(targets).toEqual([{ ...target, value: 350, phrase: "", span: { start: 0, end: 0 } }]);
});

test("milestones are removed by place", () => {
  const left = itemOf(3, [{ kind: "removeMilestone", item: 3, index: 0 }])?.milestones;
  expect(left?.map(({ subject }) => subject)).toEqual(["静脉产业园一期"]);
});

test("a group is listed, and without members it is one row again", () => {
  const listed: Correction = { kind: "group", group: "各镇（街道）", members: ["翟镇镇"] };
  const cleared: Correction = { kind: "group", group: "各镇（街道）", members: [] };
  expect([...reviewNotice(sampleNotice, [listed]).groups]).toEqual([["各镇（街道）", ["翟镇镇"]]]);
  expect(reviewNotice(sampleNotice, [listed, cleared]).groups.size).toBe(0);
});

test("the year can be told where the notice does not", () => {
  const silent = { ...sampleNotice, year: null };
  expect(reviewNotice(silent, [{ kind: "year", year: 2021 }]).notice.year).toBe(2021);
});

const anywhere = { item: fc.integer({ min: -1, max: 6 }), index: fc.integer({ min: -1, max: 4 }) };
const word = fc.constantFrom("", "区发改委", "各镇（街道）", "建成");
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({
    kind: fc.constant("leaders" as const),
    item: anywhere.item,
    leaders: fc.array(word, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("changeMilestone" as const),
    ...anywhere,
    change: fc.record({ subject: word, due: fc.constant("2021-10-31") }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constantFrom("removeMilestone", "removeTarget"), ...anywhere }),
  fc.record({
    kind: fc.constant("changeTarget" as const),
    ...anywhere,
    change: fc.record({ value: fc.integer() }, { requiredKeys: [] }),
  }),
  fc.record({
    kind: fc.constant("settle" as const),
    findings: fc.array(fc.nat(5), { maxLength: 3 }),
  }),
);

test("whatever is corrected, wherever it points, the items stay the same items", () => {
  fc.assert(
    fc.property(fc.array(anyCorrection, { maxLength: 20 }), (corrections) => {
      const { items } = reviewNotice(sampleNotice, corrections).notice;
      expect(items.map(({ number, text }) => [number, text])).toEqual(
        sampleNotice.items.map(({ number, text }) => [number, text]),
      );
    }),
  );
});

test("one correction more is the same as replaying all, so that undoing is replaying fewer", () => {
  fc.assert(
    fc.property(fc.array(anyCorrection, { minLength: 1, maxLength: 20 }), (corrections) => {
      const stepwise = corrections.reduce(applyCorrection, reviewNotice(sampleNotice, []));
      expect(stepwise).toEqual(reviewNotice(sampleNotice, corrections));
    }),
  );
});
