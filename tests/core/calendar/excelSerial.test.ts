import fc from "fast-check";
import { fromSerial, toSerial } from "../../../src/core/calendar/excelSerial";
import { addDays } from "../../../src/core/calendar/isoDate";

describe("Excel's serial numbers", () => {
  it.each([
    ["the first day", "1900-01-01", 1],
    ["the last day before the phantom", "1900-02-28", 59],
    ["the first day after the phantom", "1900-03-01", 61],
    ["a day of the seed", "2021-06-30", 44377],
    ["the last day Excel holds", "9999-12-31", 2958465],
  ])("maps %s both ways", (_, date, serial) => {
    expect(toSerial(date)).toBe(serial);
    expect(fromSerial(serial)).toBe(date);
  });

  it.each([
    ["the phantom 29 February 1900", 60],
    ["zero", 0],
    ["a negative number", -3],
    ["a day beyond Excel's last", 2958466],
    ["not a number", NaN],
  ])("finds no day for %s", (_, serial) => {
    expect(fromSerial(serial)).toBeNull();
  });

  it("cuts off the time of day", () => {
    expect(fromSerial(44377.75)).toBe("2021-06-30");
  });

  it("refuses days before Excel's first", () => {
    expect(() => toSerial("1899-12-31")).toThrow(RangeError);
  });

  it("comes back from every day since March 1900", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_900_000 }), (days) => {
        const date = addDays("1900-03-01", days);
        expect(fromSerial(toSerial(date))).toBe(date);
      }),
    );
  });
});
