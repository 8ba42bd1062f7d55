import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readFileSafely } from "../../src/cli/readFileSafely";
import { failureOf } from "../documents/failureOf";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ledger-"));
  mkdirSync(join(folder, "sub"));
  writeFileSync(join(folder, "a.txt"), "一、");
  writeFileSync(join(folder, "huge.txt"), "");
  truncateSync(join(folder, "huge.txt"), 200 * 1024 * 1024);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("reads a file whole", async () => {
  expect(await readFileSafely(join(folder, "a.txt"), 1)).toHaveLength(6);
});

const cases: readonly (readonly [string, string, string])[] = [
  ["a name that is nowhere", "x.txt", "file-not-found"],
  ["a path through a file", "a.txt/x.txt", "file-not-found"],
  ["a folder", "sub", "file-is-folder"],
  ["200 MB", "huge.txt", "file-too-large"],
  ["a name with a zero byte", "a\0b", "file-unreadable"],
  ["a name too long for the system", "长".repeat(300), "file-unreadable"],
];

test.each(cases)("%s is told with its path", async (_, name, code) => {
  const path = join(folder, name);
  const failure = await failureOf(() => readFileSafely(path, 20));
  expect(failure.code).toBe(code);
  expect(failure.message).toContain(`“${path}”`);
});

test("a device is no file to read", async () => {
  expect((await failureOf(() => readFileSafely("/dev/zero", 20))).code).toBe("file-unreadable");
});
