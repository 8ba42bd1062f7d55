/** Reading takes time in proportion to the text, whatever the text. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Failure } from "../../../src/core/failure";
import { readNotice } from "../../../src/core/notice/readNotice";

const seed = readFileSync(join(__dirname, "../../../seeds/yanshi-2021-3.txt"), "utf8");

/** No measure of speed: no machine needs so long, while a quadratic step over a megabyte takes hours. */
const patience = 60_000;

function tryReading(text: string): number {
  try {
    return readNotice(text).items.length;
  } catch (error) {
    if (error instanceof Failure) return 0;
    throw error;
  }
}

test("a hundred seeds in one text give a hundred times the items", () => {
  expect(readNotice(`${seed}\n`.repeat(100)).items).toHaveLength(6100);
});

/** What tempts a pattern to go back and forth. */
const traps: readonly (readonly [string, string])[] = [
  ["opening brackets", "（"],
  ["closing brackets", "）"],
  ["empty brackets", "（）"],
  ["brackets that open on a unit", "（牵头"],
  ["numbers", "1"],
  ["points", "1."],
  ["Chinese points", "一、"],
  ["commas", "、"],
  ["labels in one line", "责任单位："],
  ["labels in lines", "责任单位：区发改委\n"],
  ["units in one list", "区发改委、"],
  ["lines without a stop", "没有，句号的一行文字\n"],
  ["spaces", "　 "],
  ["quotes", "“"],
  ["dates", "2021年6月23日\n"],
  ["verbs", "由牵头负责配合"],
  ["table rows", "|甲|乙|丙|\n"],
  ["tabbed rows", "甲\t乙\t丙\n"],
  ["markdown", "#*_"],
];

describe("a megabyte of", () => {
  test.each(traps)(
    "%s are read in linear time",
    (_, piece) => {
      const bytes = Buffer.byteLength(piece);
      const started = performance.now();
      tryReading(piece.repeat(Math.ceil(1_000_000 / bytes)));
      expect(performance.now() - started).toBeLessThan(patience);
    },
    patience * 2,
  );

  test(
    "every trap at once, is read in linear time",
    () => {
      const mixed = traps.map(([, piece]) => piece).join("");
      const started = performance.now();
      tryReading(mixed.repeat(Math.ceil(2_000_000 / Buffer.byteLength(mixed))));
      expect(performance.now() - started).toBeLessThan(patience);
    },
    patience * 2,
  );

  test(
    "items in one line are read in linear time",
    () => {
      const line = Array.from({ length: 20_000 }, (_, index) => item(index + 1)).join("");
      const started = performance.now();
      expect(tryReading(line)).toBeGreaterThan(500);
      expect(performance.now() - started).toBeLessThan(patience);
    },
    patience * 2,
  );
});

function item(number: number): string {
  return `${number}. 做好某项重要工作。（区发改委负责）`;
}

const fragments = fc.constantFrom(
  ..."一、|（一）|1.|（1）|。|，|、|；|：|（|）|“|”|\n|\n\n|责任单位：|牵头领导：|牵头|负责|配合".split(
    "|",
  ),
  ..."区发改委|各镇（街道）|有关部门|朱 蕾|新建公园3个|6月底前建成|2021年6月23日|附件|专栏1|\t|　| |#|**".split(
    "|",
  ),
);

test("whatever the text, it is read or refused, with every item numbered upwards", () => {
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 120 }), (parts) => {
      const text = parts.join("");
      let numbers: readonly number[] = [];
      try {
        const notice = readNotice(text);
        numbers = notice.items.map(({ number }) => number);
        for (const { text: words, milestones, targets, units, section } of notice.items) {
          expect(section).toBeLessThanOrEqual(notice.sections.length);
          expect(units.every(({ name }) => name.length > 1 && !/\s/.test(name))).toBe(true);
          for (const { phrase, span } of [...milestones, ...targets]) {
            expect(words.slice(span.start, span.end)).toBe(phrase);
          }
        }
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
      }
      expect(numbers.every((number, at) => number > (numbers[at - 1] ?? 0))).toBe(true);
    }),
    { numRuns: 400 },
  );
});
