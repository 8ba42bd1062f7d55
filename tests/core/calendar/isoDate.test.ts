import fc from "fast-check";
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  isIsoDate,
  isLeapYear,
  isoDate,
  monthEnd,
  partsOf,
} from "../../../src/core/calendar/isoDate";

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(dateOfDayNumber);

describe("days of the calendar", () => {
  it.each([
    ["a plain month", 2021, 4, "2021-04-30"],
    ["a long month", 2021, 12, "2021-12-31"],
    ["February", 2021, 2, "2021-02-28"],
    ["February of a leap year", 2024, 2, "2024-02-29"],
    ["February of a century", 1900, 2, "1900-02-28"],
    ["February of a fourth century", 2000, 2, "2000-02-29"],
  ])("ends %s on its last day", (_, year, month, end) => {
    expect(monthEnd(year, month)).toBe(end);
  });

  it.each([
    ["30 February", 2021, 2, 30],
    ["29 February of a plain year", 2021, 2, 29],
    ["a thirteenth month", 2021, 13, 1],
    ["day zero", 2021, 1, 0],
    ["half a day", 2021, 1, 1.5],
    ["the year zero", 0, 1, 1],
  ])("refuses %s", (_, year, month, day) => {
    expect(() => isoDate(year, month, day)).toThrow(RangeError);
  });

  it.each(["2021-6-30", "2021-02-30", "20210630", "2021-06-30T00:00", "", "六月"])(
    "does not take %p for a day",
    (text) => {
      expect(isIsoDate(text)).toBe(false);
      expect(() => partsOf(text)).toThrow(RangeError);
    },
  );

  it("pads early years, so that comparing strings compares days", () => {
    expect(isoDate(33, 4, 3)).toBe("0033-04-03");
  });

  it("steps over a year's end, a leap day and backwards", () => {
    expect(addDays("2021-12-31", 1)).toBe("2022-01-01");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2021-03-01", -1)).toBe("2021-02-28");
    expect(addDays("2018-11-16", 30)).toBe("2018-12-16");
  });

  it("keeps the day of the month where the new month has it, else its last day", () => {
    expect(addMonths("2022-01-31", 1)).toBe("2022-02-28");
    expect(addMonths("2022-03-10", 3)).toBe("2022-06-10");
    expect(addMonths("2022-03-31", -13)).toBe("2021-02-28");
  });

  it("counts a year's days", () => {
    expect(daysBetween("2021-01-01", "2022-01-01")).toBe(365);
    expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366);
    expect(daysBetween("2021-06-30", "2021-06-01")).toBe(-29);
  });

  it("adds and measures as inverses, in the order of strings", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const other = addDays(day, count);
        expect(daysBetween(day, other)).toBe(count);
        expect(Math.sign(count)).toBe(other > day ? 1 : other < day ? -1 : 0);
      }),
    );
  });

  it("gives every month the days until the first of the next", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          const next = addDays(monthEnd(year, month), 1);
          expect(next.endsWith("-01")).toBe(true);
          expect(daysBetween(isoDate(year, month, 1), next)).toBe(daysInMonth(year, month));
        },
      ),
    );
  });

  it("knows a leap year by its length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (year) => {
        const length = daysBetween(isoDate(year, 1, 1), isoDate(year + 1, 1, 1));
        expect(length).toBe(isLeapYear(year) ? 366 : 365);
      }),
    );
  });

  it("numbers days and finds them again", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dateOfDayNumber(dayNumber(day))).toBe(day);
      }),
    );
  });
});
