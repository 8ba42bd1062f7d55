import { readNumber } from "../../../src/core/calendar/chineseNumber";

describe("numbers as notices print them", () => {
  it.each([
    ["1.22", 1.22],
    ["1,200", 1200],
    ["9400", 9400],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["三百五十", 350],
    ["一千零六", 1006],
    ["二〇二一", 2021],
  ])("reads %s", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(["", "若干", "一批", "第三", "万"])("does not take %p for a number", (text) => {
    expect(readNumber(text)).toBeNull();
  });
});
