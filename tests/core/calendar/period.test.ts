import {
  fiveYearPlanPeriod,
  halfYearPeriod,
  quarterPeriod,
  tenDaysPeriod,
  yearPeriod,
} from "../../../src/core/calendar/period";

describe("named periods", () => {
  it.each([
    ["上旬", "2024-02-01", "2024-02-10"],
    ["中旬", "2024-02-11", "2024-02-20"],
    ["下旬", "2024-02-21", "2024-02-29"],
  ] as const)("bounds %s of February 2024", (part, start, due) => {
    expect(tenDaysPeriod(2024, 2, part)).toEqual({ start, due });
  });

  it("bounds quarters, half-years and years", () => {
    expect(quarterPeriod(2021, 1)).toEqual({ start: "2021-01-01", due: "2021-03-31" });
    expect(quarterPeriod(2021, 4)).toEqual({ start: "2021-10-01", due: "2021-12-31" });
    expect(halfYearPeriod(2021, 1)).toEqual({ start: "2021-01-01", due: "2021-06-30" });
    expect(halfYearPeriod(2021, 2)).toEqual({ start: "2021-07-01", due: "2021-12-31" });
    expect(yearPeriod(2021)).toEqual({ start: "2021-01-01", due: "2021-12-31" });
  });

  it("bounds five-year plans", () => {
    expect(fiveYearPlanPeriod(13)).toEqual({ start: "2016-01-01", due: "2020-12-31" });
    expect(fiveYearPlanPeriod(14)).toEqual({ start: "2021-01-01", due: "2025-12-31" });
  });
});
