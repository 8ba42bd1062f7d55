import {
  intersect,
  moveByRows,
  readAddress,
  subtract,
  writeAddress,
} from "../../../../src/preview/host/model/area";

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

describe("areas", () => {
  test.each(["A1", "B2:C9", "C:D", "3:7"])("%s is read and written back", (text) => {
    expect(writeAddress(readAddress(text)!)).toBe(text);
  });

  test.each([
    ["$B$2:$C$9", "B2:C9"],
    ["$A:$B", "A:B"],
    ["C9:B2", "B2:C9"],
  ])("%s is %s", (text, plain) => {
    expect(writeAddress(readAddress(text)!)).toBe(plain);
  });

  test.each(["", "A", "1", "表!A1", "A1:B2:C3"])("%j is no address", (text) => {
    expect(readAddress(text)).toBeNull();
  });

  test("what is left of an area without a hole covers the rest, once", () => {
    const pieces = subtract(area(0, 0, 9, 9), area(3, 3, 5, 5));
    const cells = pieces.reduce(
      (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
      0,
    );
    expect(cells).toBe(100 - 9);
    expect(pieces.some((piece) => intersect(piece, area(3, 3, 5, 5)))).toBe(false);
  });

  test.each([
    ["rows inserted above move it", area(5, 0, 9, 0), 2, 3, area(8, 0, 12, 0)],
    ["rows inserted inside widen it", area(5, 0, 9, 0), 7, 1, area(5, 0, 10, 0)],
    ["rows deleted above move it up", area(5, 0, 9, 0), 0, -2, area(3, 0, 7, 0)],
    ["rows deleted inside narrow it", area(5, 0, 9, 0), 6, -2, area(5, 0, 7, 0)],
    ["rows deleted over its top cut it", area(5, 0, 9, 0), 4, -3, area(4, 0, 6, 0)],
    ["rows deleted over its end cut it", area(5, 0, 9, 0), 8, -5, area(5, 0, 7, 0)],
    ["all its rows deleted, it is gone", area(5, 0, 9, 0), 4, -9, null],
    ["rows below leave it", area(5, 0, 9, 0), 20, -3, area(5, 0, 9, 0)],
  ])("%s", (_title, before, at, count, after) => {
    expect(moveByRows(before, at, count)).toEqual(after);
  });
});
