import { readTyped } from "../../../../src/preview/host/model/typed";

describe("what Excel makes of what is typed", () => {
  test.each([
    ["12.5", 12.5],
    ["1,234", 1234],
    ["５０", 50],
    ["50%", 0.5],
    ["￥5", 5],
    ["-3", -3],
    ["1e3", 1000],
    ["TRUE", true],
    ["2021-06-30", 44377],
    ["2021年6月30日", 44377],
    ["6月30日", 44377],
    ["6-30", 44377],
    ["2021年6月", 44348],
    ["2021-02-30", "2021-02-30"],
    ["13-32", "13-32"],
    ["6月底", "6月底"],
    ["约50%", "约50%"],
    ["'50%", "50%"],
    ["''甲", "'甲"],
    ["", ""],
  ])("%j is %j", (typed, value) => {
    expect(readTyped(typed, "General", 2021)).toEqual({ value });
  });

  test.each(["=A1", "50%", "2021-06-30"])("%j stays text in a cell formatted as text", (typed) => {
    expect(readTyped(typed, "@", 2021)).toEqual({ value: typed });
  });

  test.each([
    ["=A1", "=A1"],
    ["+A1", "=+A1"],
    ["@A1", "=@A1"],
    ["-完成", "=-完成"],
  ])("%j is the formula %s", (typed, formula) => {
    expect(readTyped(typed, "General", 2021)).toEqual({ value: "", formula });
  });
});
