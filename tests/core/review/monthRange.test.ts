import { monthChoices, monthsBetween } from "../../../src/core/review/monthRange";

test("months of the year and of the year after can be chosen", () => {
  const choices = monthChoices(2021);
  expect(choices).toHaveLength(24);
  expect(choices[0]).toBe("2021-01");
  expect(choices[12]).toBe("2022-01");
});

test.each([
  ["2021-06", "2021-12", 7],
  ["2021-11", "2022-02", 4],
  ["2021-06", "2021-06", 1],
  ["2021-07", "2021-06", 0],
])("from %s to %s there are %d months", (first, last, count) => {
  expect(monthsBetween(monthChoices(2021), first, last)).toHaveLength(count);
});
