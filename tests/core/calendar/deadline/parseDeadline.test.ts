import fc from "fast-check";
import { findDeadlines, parseDeadline } from "../../../../src/core/calendar/deadline/parseDeadline";

const context = { year: 2021, issuedOn: "2021-06-23" };

/** `due`, or `start..due` where the phrase names a period. */
function read(phrase: string): string | null {
  const deadline = parseDeadline(phrase, context);
  if (deadline === null) return null;
  return deadline.start === null ? deadline.due : `${deadline.start}..${deadline.due}`;
}

const phrases: readonly (readonly [phrase: string, meaning: string])[] = [
  ["6月底前", "2021-06-30"],
  ["6 月底前", "2021-06-30"],
  ["6 月 底 之前", "2021-06-30"],
  ["６月底前", "2021-06-30"],
  ["六月底前", "2021-06-30"],
  ["十二月底", "2021-12-31"],
  ["6月底", "2021-06-30"],
  ["6月末", "2021-06-30"],
  ["2月底以前", "2021-02-28"],
  ["2024年2月底前", "2024-02-29"],
  ["6月前", "2021-05-31"],
  ["1月前", "2021-01-31"],
  ["2022年1月前", "2021-12-31"],
  ["6月30日前", "2021-06-30"],
  ["7月1日", "2021-07-01..2021-07-01"],
  ["七月十五日前", "2021-07-15"],
  ["2021年12月31日前", "2021-12-31"],
  ["2021.6.30前", "2021-06-30"],
  ["2021-06-30", "2021-06-30..2021-06-30"],
  ["2021.6底前", "2021-06-30"],
  ["8月", "2021-08-01..2021-08-31"],
  ["8月份", "2021-08-01..2021-08-31"],
  ["5月中旬", "2021-05-11..2021-05-20"],
  ["6月上旬", "2021-06-01..2021-06-10"],
  ["6月初", "2021-06-01..2021-06-10"],
  ["2月下旬", "2021-02-21..2021-02-28"],
  ["6月中下旬", "2021-06-11..2021-06-30"],
  ["6月中旬前", "2021-06-10"],
  ["5—10月", "2021-05-01..2021-10-31"],
  ["6至8月", "2021-06-01..2021-08-31"],
  ["5月到9月底前", "2021-05-01..2021-09-30"],
  ["10月至次年3月", "2021-10-01..2022-03-31"],
  ["11—3月", "2021-11-01..2022-03-31"],
  ["上半年", "2021-01-01..2021-06-30"],
  ["下半年", "2021-07-01..2021-12-31"],
  ["上半年底前", "2021-06-30"],
  ["上半年前", "2021-06-30"],
  ["一季度", "2021-01-01..2021-03-31"],
  ["第三季度", "2021-07-01..2021-09-30"],
  ["1季度末", "2021-03-31"],
  ["三季度末前", "2021-09-30"],
  ["三季度前", "2021-06-30"],
  ["前三季度", "2021-01-01..2021-09-30"],
  ["年底前", "2021-12-31"],
  ["年末", "2021-12-31"],
  ["年内", "2021-12-31"],
  ["今年底", "2021-12-31"],
  ["今年年底前", "2021-12-31"],
  ["本年度内", "2021-12-31"],
  ["年中前", "2021-06-30"],
  ["2021年底", "2021-12-31"],
  ["2022年6月底前", "2022-06-30"],
  ["明年6月底前", "2022-06-30"],
  ["去年6月底前", "2020-06-30"],
  ["到2025年", "2025-12-31"],
  ["到 2025 年 底", "2025-12-31"],
  ["2025年底前", "2025-12-31"],
  ["2025年前", "2024-12-31"],
  ["2022年", "2022-01-01..2022-12-31"],
  ["2021—2023年", "2021-01-01..2023-12-31"],
  ["“十四五”末", "2025-12-31"],
  ["到十四五末", "2025-12-31"],
  ["“十四五”期间", "2021-01-01..2025-12-31"],
  ["3年内", "2023-12-31"],
  ["两年之内", "2022-12-31"],
  ["未来五年内", "2025-12-31"],
  ["3—5年内", "2025-12-31"],
  ["用三年时间", "2023-12-31"],
  ["一年内", "2021-12-31"],
  ["国庆节前", "2021-09-30"],
  ["“五一”前", "2021-04-30"],
  ["七一前", "2021-06-30"],
  ["八一前", "2021-07-31"],
  ["元旦前", "2021-12-31"],
  ["2022年元旦前", "2021-12-31"],
  ["本意见印发之日起30日内", "2021-07-23"],
  ["自通知下发后两个月内", "2021-08-23"],
  ["本办法施行之日起1年内", "2022-06-23"],
  ["本月底前", "2021-06-30"],
  ["下月底前", "2021-07-31"],
  ["2019年1月1日至12月31日", "2019-01-01..2019-12-31"],
  ["6月1日—30日", "2021-06-01..2021-06-30"],
];

describe("time phrases", () => {
  it.each(phrases)("reads %s as %s", (phrase, meaning) => {
    expect(read(phrase)).toBe(meaning);
  });

  it.each(phrases)("finds %s in running text, at its place", (phrase, meaning) => {
    const text = `确保该项目，${phrase}。`;
    const hits = findDeadlines(text, context);
    expect(hits).toHaveLength(1);
    const [hit] = hits;
    expect(text.slice(hit?.at, hit?.end)).toBe(hit?.phrase);
    expect(hit?.due).toBe(meaning.slice(-10));
  });

  it.each([
    "尽快",
    "早日",
    "适时",
    "每月",
    "月底前",
    "季度末",
    "全年",
    "3年",
    "五年行动",
    "5个工作日内",
    "48小时内",
    "春节前",
    "汛期前",
    "供暖季前",
    "十四五",
    "2月30日前",
    "13月底前",
    "2021年度",
    "往年底",
    "百年",
  ])("reads no date in %s", (phrase) => {
    expect(read(phrase)).toBeNull();
  });

  it("reads nothing from the date of issue where there is none", () => {
    expect(parseDeadline("本意见印发之日起30日内", { year: 2021, issuedOn: null })).toBeNull();
    expect(parseDeadline("本月底前", { year: 2021, issuedOn: null })).toBeNull();
  });

  it("keeps several phrases of one sentence apart", () => {
    const text = "国道 207 6 月底前完成，到 2025 年底前贯通，3 年内投用";
    expect(findDeadlines(text, context).map(({ phrase }) => phrase)).toEqual([
      "6 月底前",
      "到 2025 年底前",
      "3 年内",
    ]);
  });

  it("never gives a due date before its start, and always cuts the phrase by its place", () => {
    const pieces = fc.constantFrom(
      ..."年月日底末前内至到初旬上中下半季度第今明",
      "6",
      "12",
      "２",
      "30",
      "2021年",
      "十",
      "三",
      "—",
      " ",
      "，",
      "国庆",
      "“十四五”",
      "印发之日起",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        for (const { start, due, at, end, phrase } of findDeadlines(text, context)) {
          expect(text.slice(at, end)).toBe(phrase);
          expect((start ?? due) <= due).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gives each month's 底前 its last day, however it is printed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          const due = parseDeadline(`${year}年${month}月底前`, context)?.due ?? "";
          expect(due.slice(0, 7)).toBe(`${year}-${String(month).padStart(2, "0")}`);
          expect(parseDeadline(`${month} 月 底`, { year, issuedOn: null })?.due).toBe(due);
        },
      ),
    );
  });

  it.each(["6月底前", "10", "一"])("gets through a megabyte of %s", (words) => {
    const text = words.repeat(Math.ceil(1_000_000 / words.length));
    expect(Array.isArray(findDeadlines(text, context))).toBe(true);
  });
});
