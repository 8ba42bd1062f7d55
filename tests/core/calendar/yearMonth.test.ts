import fc from "fast-check";
import {
  addToMonth,
  firstDayOf,
  lastDayOf,
  monthsFrom,
  nextMonth,
  previousMonth,
  yearMonth,
  yearMonthOf,
} from "../../../src/core/calendar/yearMonth";

const anyMonth = fc
  .tuple(fc.integer({ min: 1000, max: 8000 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => yearMonth(year, month));

describe("months of the calendar", () => {
  it("lists the reporting months of a notice from June to December", () => {
    expect(monthsFrom("2021-06", "2021-12")).toEqual([
      "2021-06",
      "2021-07",
      "2021-08",
      "2021-09",
      "2021-10",
      "2021-11",
      "2021-12",
    ]);
  });

  it("lists months over a year's end, and none backwards", () => {
    expect(monthsFrom("2021-11", "2022-02")).toEqual(["2021-11", "2021-12", "2022-01", "2022-02"]);
    expect(monthsFrom("2021-12", "2021-11")).toEqual([]);
  });

  it("knows a month's first and last day", () => {
    expect(firstDayOf("2024-02")).toBe("2024-02-01");
    expect(lastDayOf("2024-02")).toBe("2024-02-29");
    expect(yearMonthOf("2024-02-29")).toBe("2024-02");
  });

  it.each(["2021-13", "2021-6", "2021", ""])("refuses %p as a month", (text) => {
    expect(() => firstDayOf(text)).toThrow(RangeError);
  });

  it("steps forth and back as inverses", () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -500, max: 500 }), (month, count) => {
        expect(previousMonth(nextMonth(month))).toBe(month);
        expect(addToMonth(addToMonth(month, count), -count)).toBe(month);
      }),
    );
  });

  it("lists as many months as lie between", () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 0, max: 60 }), (month, count) => {
        const months = monthsFrom(month, addToMonth(month, count));
        expect(months).toHaveLength(count + 1);
        expect([...months].sort()).toEqual(months);
      }),
    );
  });
});
