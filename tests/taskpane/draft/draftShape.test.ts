import fc from "fast-check";
import { reviewNotice } from "../../../src/core/review/reviewNotice";
import type { Correction } from "../../../src/core/review/correction";
import { isDraft } from "../../../src/taskpane/draft/draftShape";
import { doubt, sampleNotice } from "../support/sampleNotice";

const corrections: readonly Correction[] = [
  { kind: "leaders", item: 1, leaders: ["刘海"] },
  { kind: "units", item: 1, units: [{ name: "区水利局", role: "lead" }] },
  {
    kind: "addMilestone",
    item: 1,
    milestone: { subject: "规划", action: "报批", start: null, due: "2021-09-30", stated: true },
  },
  { kind: "changeMilestone", item: 3, index: 0, change: { due: "2021-09-30" } },
  { kind: "removeMilestone", item: 3, index: 1 },
  {
    kind: "addTarget",
    item: 1,
    target: {
      subject: "就业",
      comparison: "~",
      value: 1.5,
      unit: "万人",
      due: null,
      accumulates: true,
    },
  },
  { kind: "changeTarget", item: 3, index: 0, change: { value: 9500, due: null } },
  { kind: "removeTarget", item: 3, index: 0 },
  { kind: "group", group: "各镇（街道）", members: ["翟镇镇"] },
  { kind: "settle", findings: [0] },
  { kind: "year", year: 2021 },
];

const draft = {
  notice: { ...sampleNotice, findings: [doubt("warning", 1), doubt("hint", null)] },
  corrections,
};

const copy = (): typeof draft => JSON.parse(JSON.stringify(draft)) as typeof draft;

test("a draft is one, also after a stay in the storage", () => {
  expect(isDraft(draft)).toBe(true);
  expect(isDraft(copy())).toBe(true);
});

test.each(corrections)("the correction “$kind” is known", (correction) => {
  expect(isDraft({ ...draft, corrections: [correction] })).toBe(true);
});

const broken: readonly (readonly [string, (draft: ReturnType<typeof copy>) => unknown])[] = [
  ["nothing", () => null],
  ["a text", () => "draft"],
  ["a list", () => []],
  ["no corrections", ({ notice }) => ({ notice })],
  ["an unknown correction", (one) => ({ ...one, corrections: [{ kind: "burn", item: 1 }] })],
  ["a date that is none", (one) => ({ ...one, notice: { ...one.notice, issuedOn: "6月" } })],
  [
    "a finding whose sentence is gone",
    (one) => ({
      ...one,
      notice: { ...one.notice, findings: [{ ...doubt("hint", 1), code: "no-such-code" }] },
    }),
  ],
  [
    "a finding without a value for its gap",
    (one) => ({
      ...one,
      notice: { ...one.notice, findings: [{ ...doubt("hint", 1), values: {} }] },
    }),
  ],
  [
    "an item without units",
    (one) => ({
      ...one,
      notice: { ...one.notice, items: [{ ...one.notice.items[0], units: undefined }] },
    }),
  ],
];

test.each(broken)("%s is no draft", (_, make) => {
  expect(isDraft(make(copy()))).toBe(false);
});

test("a draft with any one value replaced is refused, or can still be reviewed", () => {
  const paths = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(paths, fc.jsonValue(), (path, value) => {
      const damaged: unknown = replaceAt(copy(), path, value);
      if (isDraft(damaged))
        expect(() => reviewNotice(damaged.notice, damaged.corrections)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

/** Walks down by counting fields, and replaces what stands where the way ends. */
function replaceAt(value: unknown, [step = 0, ...rest]: readonly number[], put: unknown): unknown {
  if (typeof value !== "object" || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return put;
  const fields = value as Record<string, unknown>;
  fields[key] = rest.length === 0 ? put : replaceAt(fields[key], rest, put);
  return fields;
}
