import { checkFor, countOfFirms, investment, visitRate } from "../checkOne";

const codes = ["entry-not-a-number", "entry-number-as-text"] as const;

describe("text in the value cell", () => {
  test.each([
    ["full-width digits", countOfFirms, "１２", 12],
    ["a number with its unit", countOfFirms, "12家", 12],
    ["about so many", countOfFirms, "约50家左右", 50],
    [
      "thousands with commas",
      { ...countOfFirms, goal: { value: 9400, unit: "人" } },
      "1,200",
      1200,
    ],
    [
      "thousands with full-width commas",
      { ...countOfFirms, goal: { value: 9400, unit: "人" } },
      "1，200人",
      1200,
    ],
    ["Chinese numerals", countOfFirms, "一百二十", 120],
    ["a per cent sign", visitRate, "约85.5％", 85.5],
    ["百分之五十", {}, "百分之五十", 50],
    ["another scale of the unit", investment, "1250000万元", 125],
    ["the bare scale", { ...investment, goal: { value: 1000, unit: "万元" } }, "1.2亿", 12000],
    ["an apostrophe before the number leaves text", countOfFirms, "45", 45],
    ["a few more than", countOfFirms, "30余家", 30],
  ])("%s is an error with an offer", (_, duty, text, number) => {
    const [found] = checkFor(codes, { ...duty, entries: { "2021-09": text } });
    expect(found).toMatchObject({
      code: "entry-number-as-text",
      severity: "error",
      month: "2021-09",
      field: "value",
      fix: { field: "value", month: "2021-09", newValue: number },
    });
  });

  test.each([
    ["words", {}, "主体已封顶"],
    ["a share where a count is asked for", countOfFirms, "50%"],
    ["two numbers", countOfFirms, "12家和3家"],
    ["another unit", investment, "125平方米"],
    ["a range", countOfFirms, "10-20"],
  ])("%s is an error without an offer", (_, duty, text) => {
    const [found] = checkFor(codes, { ...duty, entries: { "2021-09": text } });
    expect(found).toMatchObject({ code: "entry-not-a-number", severity: "error" });
    expect(found?.fix).toBeUndefined();
  });

  test.each([
    ["a number", 12],
    ["zero", 0],
  ])("%s is fine", (_, value) => {
    expect(checkFor(codes, { ...countOfFirms, entries: { "2021-09": value } })).toEqual([]);
  });

  test("white space is an empty cell", () => {
    expect(checkFor(codes, { ...countOfFirms, entries: { "2021-09": "  " } })).toEqual([]);
  });
});
