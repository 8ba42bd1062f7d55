import { groupBy } from "../../src/core/groupBy";

test("keys and values keep the order in which they came", () => {
  const groups = groupBy(["镇二", "局一", "镇一", "局二"], (name) => name.charAt(0));
  expect([...groups]).toEqual([
    ["镇", ["镇二", "镇一"]],
    ["局", ["局一", "局二"]],
  ]);
});

test("no values make no groups", () => {
  expect(groupBy([], String).size).toBe(0);
});
