import fc from "fast-check";
import type { Target } from "../../../../src/core/notice/notice";
import { recogniseMilestones } from "../../../../src/core/notice/milestones/recogniseMilestones";
import { recogniseTargets } from "../../../../src/core/notice/targets/recogniseTargets";
import { allSentences } from "../milestones/sentences/allSentences";
import { context } from "../milestones/sentences/sentence";

function targetsOf(text: string): Target[] {
  return recogniseTargets(text, recogniseMilestones(text, context), context);
}

function describeTarget({ subject, comparison, value, unit, due }: Target): string {
  return `${subject} ${comparison} ${value} ${unit}${due === null ? "" : ` by ${due}`}`;
}

describe("targets of an item", () => {
  it.each(allSentences)("%s", (_, { text, targets }) => {
    expect(targetsOf(text).map(describeTarget)).toEqual(targets);
  });

  it("keeps value and unit as printed, with the words and their place", () => {
    const text = "开展职业技能培训 1.1 万人次，垃圾分类村庄达到50％。";
    expect(targetsOf(text)).toEqual([
      {
        subject: "职业技能培训",
        comparison: "=",
        value: 1.1,
        unit: "万人次",
        phrase: "职业技能培训 1.1 万人次",
        span: { start: 2, end: 16 },
        due: null,
        accumulates: true,
      },
      {
        subject: "垃圾分类村庄",
        comparison: ">=",
        value: 50,
        unit: "％",
        phrase: "垃圾分类村庄达到50％",
        span: { start: 17, end: 28 },
        due: null,
        accumulates: false,
      },
    ]);
  });

  it.each([
    ["things made", "新建游园5个", true],
    ["people helped", "新增城镇就业9400人", true],
    ["money gained", "引进省外境内资金71.5亿元以上", true],
    ["a count reached by new ones", "新增市场主体达到2万户", true],
    ["a rate", "脱贫巩固率达98%以上", false],
    ["a gross product", "沟域经济总产值达到5亿元", false],
    ["a number to stand at", "高新技术企业突破500家", false],
    ["a growth in points", "占比提高2个百分点", false],
    ["a ratio", "亩均税收20万元/亩", false],
  ])("tells whether %s add up over the year", (_, text, accumulates) => {
    expect(targetsOf(text).map((target) => target.accumulates)).toEqual([accumulates]);
  });

  it("shares the sign of a list joined by 分别", () => {
    const text = "确保“最多跑一次”“不见面审批”分别达95%、92%以上";
    expect(targetsOf(text).map(describeTarget)).toEqual([
      "最多跑一次 >= 95 %",
      "不见面审批 >= 92 %",
    ]);
  });

  it("shares three subjects out over three rates", () => {
    const text = "货物贸易、对外投资和实际利用外资分别占比达30%、20%和10%。";
    expect(targetsOf(text).map(({ subject, value }) => `${subject} ${value}`)).toEqual([
      "货物贸易 30",
      "对外投资 20",
      "实际利用外资 10",
    ]);
  });

  it("gives a figure the date of the milestone that holds it, and no other", () => {
    const text = "推动新校区5月底前开工建设、增加学位3240个，年底前完成6所学校改造。";
    expect(targetsOf(text).map(({ value, due }) => [value, due])).toEqual([
      [3240, null],
      [6, "2022-12-31"],
    ]);
  });

  it("finds the same whatever white space the notice has between its characters", () => {
    const spaces = fc.infiniteStream(fc.constantFrom("", "", "", " ", "　"));
    fc.assert(
      fc.property(fc.constantFrom(...allSentences), spaces, ([, { text, targets }], stream) => {
        const spaced = [...text]
          .map((character) =>
            /[\u4e00-\u9fff]/.test(character) ? character + String(stream.next().value) : character,
          )
          .join("");
        const found = targetsOf(spaced);
        expect(found.map((target) => describeTarget(target).replace(/\s/g, ""))).toEqual(
          targets.map((target) => target.replace(/\s/g, "")),
        );
        for (const { phrase, span } of found) {
          expect(spaced.slice(span.start, span.end)).toBe(phrase);
        }
      }),
    );
  });

  it("cuts every phrase by its place, whatever the words", () => {
    const pieces = fc.constantFrom(
      ...[
        "新建",
        "游园",
        "5个",
        "100亩",
        "以上",
        "达到",
        "95%",
        "、",
        "，",
        "。",
        "（",
        "）",
        "“",
        "”",
      ],
      ...[
        "分别",
        "3亿元",
        "的",
        "项目",
        "6月底前",
        "完成",
        "两座",
        " ",
        "和",
        "按",
        "给予",
        "1,200",
        "人",
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 16 }), (parts) => {
        const text = parts.join("");
        for (const { phrase, span, value } of targetsOf(text)) {
          expect(text.slice(span.start, span.end)).toBe(phrase);
          expect(phrase).not.toBe("");
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["中", "新建5个游园", "一", "6月底前完成5个"])(
    "gets through a megabyte of %s without punctuation",
    (words) => {
      const text = words.repeat(Math.ceil(1_000_000 / words.length));
      expect(Array.isArray(targetsOf(text))).toBe(true);
    },
  );
});
