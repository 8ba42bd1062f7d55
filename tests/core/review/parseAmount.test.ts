import { parseAmount } from "../../../src/core/review/parseAmount";

test.each([
  ["9400", 9400],
  ["９４００", 9400],
  ["9,400", 9400],
  ["９，４００", 9400],
  [" 71.5 ", 71.5],
  ["2．27", 2.27],
  ["-3", -3],
  ["0", 0],
])("“%s” is the number %d", (text, value) => {
  expect(parseAmount(text)).toBe(value);
});

test.each(["", "约9400", "9400人", "50%", "1.2.3", ".", "1e5", "Infinity", "二十"])(
  "“%s” is no number",
  (text) => {
    expect(parseAmount(text)).toBeNull();
  },
);
