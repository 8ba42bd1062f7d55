import { formatFigure, formatShare, roundHalfAway } from "../../../src/core/status/rounding";

describe("rounding as Excel does", () => {
  test.each([
    [1.15, 1, 1.2],
    [1.005, 2, 1.01],
    [-1.15, 1, -1.2],
    [2.4999999, 0, 2],
    [8.345, 2, 8.35],
    [33.00000000000001, 6, 33],
    [-0.04, 1, 0],
  ])("%d to %i decimals is %d", (value, digits, rounded) => {
    expect(roundHalfAway(value, digits)).toBe(rounded);
  });

  test("shares show one decimal at most", () => {
    expect([0.5, 0.534, 0.0205, 1.2, 0].map(formatShare)).toEqual([
      "50%",
      "53.4%",
      "2.1%",
      "120%",
      "0%",
    ]);
  });

  test("figures show four decimals at most", () => {
    expect([40, 43.5, 1.23456789, 12000].map(formatFigure)).toEqual([
      "40",
      "43.5",
      "1.2346",
      "12000",
    ]);
  });
});
