import { jsonBytes } from "../../../../src/hosts/excel/steps/bytes";
import { columnPoints } from "../../../../src/hosts/columnWidths";
import { packSteps } from "../../../../src/hosts/excel/steps/step";
import fc from "fast-check";

const step = (bytes: number) => ({ bytes, apply: () => undefined });

const sizes = (bytes: readonly number[], limit: number): number[][] =>
  packSteps(bytes.map(step), limit).map((steps) => steps.map((packed) => packed.bytes));

describe("packing steps into requests", () => {
  test.each([
    ["what fits goes together", [3, 3, 4], [[3, 3, 4]]],
    ["the order is kept", [6, 6, 3], [[6], [6, 3]]],
    ["a step over the limit goes alone", [2, 30, 2], [[2], [30], [2]]],
    ["nothing makes no request", [], []],
  ])("%s", (_title, bytes, requests) => {
    expect(sizes(bytes, 10)).toEqual(requests);
  });
});

describe("bytes of a value", () => {
  test("are never fewer than its JSON has in UTF-8", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonBytes(value)).toBeGreaterThanOrEqual(
          Buffer.byteLength(JSON.stringify(value)) - 1,
        );
      }),
    );
  });

  test("count Chinese at three a character", () => {
    expect(jsonBytes("责任分解")).toBe(14);
  });
});

test.each([
  [8.43, 44.25],
  [10, 52.5],
  [42, 220.5],
  [0, 0],
])("a column of %d characters is %d points wide", (width, points) => {
  expect(columnPoints(width)).toBe(points);
});
