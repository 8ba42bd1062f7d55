import fc from "fast-check";
import type { Milestone } from "../../../../src/core/notice/notice";
import { recogniseMilestones } from "../../../../src/core/notice/milestones/recogniseMilestones";
import { allSentences } from "./sentences/allSentences";
import { context } from "./sentences/sentence";

function describeMilestone({ subject, action, start, due }: Milestone): string {
  return `${subject}·${action} ${start === null ? "" : `${start}..`}${due}`;
}

const squash = (text: string): string => text.replace(/\s/g, "");

describe("milestones of an item", () => {
  it.each(allSentences)("%s", (_, { text, milestones }) => {
    const found = recogniseMilestones(text, context);
    expect(found.map(describeMilestone)).toEqual(milestones);
  });

  it("keeps the words of the notice, spaces and all, with their place", () => {
    const text = "力争万达广场 5 月中旬主体封顶，静脉产业园一期 6 月底前建成。";
    const [first, second] = recogniseMilestones(text, { year: 2021, issuedOn: null });
    expect(first).toEqual({
      subject: "万达广场",
      action: "主体封顶",
      phrase: "5 月中旬主体封顶",
      span: { start: 7, end: 16 },
      start: "2021-05-11",
      due: "2021-05-20",
      stated: true,
    });
    expect(second?.phrase).toBe("6 月底前建成");
  });

  it("takes the subject and the verb of a clause after the date", () => {
    const [milestone] = recogniseMilestones("3年内营业收入达到100亿元，培育龙头企业1家。", context);
    expect(milestone).toMatchObject({ subject: "营业收入", action: "达到", due: "2024-12-31" });
    expect(milestone?.phrase).toBe("3年内营业收入达到100亿元");
  });

  it("finds none in an item without dates", () => {
    expect(
      recogniseMilestones("持续加大企业上市政策扶持力度，大力培育上市后备企业。", context),
    ).toEqual([]);
    expect(recogniseMilestones("", context)).toEqual([]);
  });

  it("finds the same whatever white space the notice has between its characters", () => {
    const spaces = fc.infiniteStream(fc.constantFrom("", "", "", " ", "　", "\n"));
    fc.assert(
      fc.property(fc.constantFrom(...allSentences), spaces, ([, { text }], stream) => {
        const spaced = [...text]
          .map((character) =>
            /[\u4e00-\u9fff]/.test(character) ? character + String(stream.next().value) : character,
          )
          .join("");
        const found = recogniseMilestones(spaced, context);
        expect(found.map(({ phrase }) => squash(phrase))).toEqual(
          recogniseMilestones(text, context).map(({ phrase }) => squash(phrase)),
        );
        for (const { phrase, span } of found) {
          expect(spaced.slice(span.start, span.end)).toBe(phrase);
        }
      }),
    );
  });

  it("cuts every phrase by its place and orders start before due, whatever the words", () => {
    const pieces = fc.constantFrom(
      ...[
        "推动",
        "万达广场",
        "6月底前",
        "8月",
        "年底前",
        "、",
        "，",
        "。",
        "（",
        "）",
        "“",
        "”",
        "分别",
      ],
      ...[
        "完成",
        "建成投用",
        "达到40%",
        "各镇",
        "3年内",
        "到2025年，",
        "完成时限：",
        " ",
        "将",
        "于",
        "的",
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 16 }), (parts) => {
        const text = parts.join("");
        for (const { phrase, span, start, due } of recogniseMilestones(text, context)) {
          expect(text.slice(span.start, span.end)).toBe(phrase);
          expect(phrase).not.toBe("");
          expect((start ?? due) <= due).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["中", "6月底前完成A", "2021年", "（", "完成时限：6月底前"])(
    "gets through a megabyte of %s without punctuation",
    (words) => {
      const text = words.repeat(Math.ceil(1_000_000 / words.length));
      expect(Array.isArray(recogniseMilestones(text, context))).toBe(true);
    },
  );
});
