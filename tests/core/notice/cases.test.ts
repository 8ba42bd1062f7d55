/** Every folder in `cases` holds a small notice of one layout and what is to be read from it. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readNotice } from "../../../src/core/notice/readNotice";
import { outlineOf } from "./outlineOf";

const folder = join(__dirname, "cases");
const cases = readdirSync(folder).sort();

test("there are cases, each with a notice and what is expected of it", () => {
  expect(cases.length).toBeGreaterThan(15);
  for (const name of cases) {
    expect(existsSync(join(folder, name, "notice.txt"))).toBe(true);
    expect(existsSync(join(folder, name, "expected.json"))).toBe(true);
  }
});

describe("a notice with", () => {
  test.each(cases.map((name) => [name.replaceAll("-", " "), name]))("%s", (_, name) => {
    const text = readFileSync(join(folder, name, "notice.txt"), "utf8");
    const expected: unknown = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8"));
    expect(outlineOf(readNotice(text))).toEqual(expected);
  });
});
