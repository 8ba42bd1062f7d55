import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import * as promises from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { writeFileSafely } from "../../src/cli/writeFileSafely";
import { failureOf } from "../documents/failureOf";

// The real file system, with single functions made to fail.
jest.mock("node:fs/promises", () => ({
  __esModule: true,
  ...jest.requireActual<typeof promises>("node:fs/promises"),
}));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ledger-"));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const bytes = Uint8Array.of(1, 2, 3);

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

test("writes a new file and leaves nothing beside it", async () => {
  await writeFileSafely(join(folder, "台账.xlsx"), bytes);
  expect(readdirSync(folder)).toEqual(["台账.xlsx"]);
  expect(Uint8Array.from(readFileSync(join(folder, "台账.xlsx")))).toEqual(bytes);
});

test("replaces a file and keeps its permissions", async () => {
  const path = join(folder, "a.xlsx");
  writeFileSync(path, "old");
  chmodSync(path, 0o640);
  await writeFileSafely(path, bytes);
  expect(readFileSync(path)).toHaveLength(3);
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test("writes through a link to the file that it stands for", async () => {
  writeFileSync(join(folder, "real.xlsx"), "old");
  symlinkSync(join(folder, "real.xlsx"), join(folder, "link.xlsx"));
  await writeFileSafely(join(folder, "link.xlsx"), bytes);
  expect(readFileSync(join(folder, "real.xlsx"))).toHaveLength(3);
});

test("a folder that does not exist is named", async () => {
  const failure = await failureOf(() => writeFileSafely(join(folder, "no", "a.xlsx"), bytes));
  expect(failure.code).toBe("output-folder-missing");
  expect(failure.message).toContain(join(folder, "no"));
});

test("a file in the place of a folder is no folder", async () => {
  writeFileSync(join(folder, "file"), "");
  const failure = await failureOf(() => writeFileSafely(join(folder, "file", "a.xlsx"), bytes));
  expect(failure.code).toBe("output-folder-missing");
});

test("a folder of the output's name is refused", async () => {
  mkdirSync(join(folder, "a.xlsx"));
  const failure = await failureOf(() => writeFileSafely(join(folder, "a.xlsx"), bytes));
  expect(failure.code).toBe("output-is-folder");
});

const failures: readonly (readonly [string, string])[] = [
  ["EACCES", "output-unwritable"],
  ["EPERM", "output-unwritable"],
  ["EBUSY", "output-unwritable"],
  ["EROFS", "output-unwritable"],
  ["ENOSPC", "output-disk-full"],
  ["EDQUOT", "output-disk-full"],
];

test.each(failures)("%s when the file is renamed: the old one stays whole", async (code, told) => {
  const path = join(folder, "a.xlsx");
  writeFileSync(path, "old");
  jest.spyOn(promises, "rename").mockRejectedValue(systemError(code));
  const failure = await failureOf(() => writeFileSafely(path, bytes));
  expect(failure.code).toBe(told);
  expect(readFileSync(path, "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("a disk that fills up while writing leaves no temporary file", async () => {
  const { open } = promises;
  jest.spyOn(promises, "open").mockImplementation(async (...args) => {
    const file = await open(...args);
    file.writeFile = () => Promise.reject(systemError("ENOSPC"));
    return file;
  });
  const failure = await failureOf(() => writeFileSafely(join(folder, "a.xlsx"), bytes));
  expect(failure.code).toBe("output-disk-full");
  expect(readdirSync(folder)).toEqual([]);
});

test("a write-protected file is not replaced", async () => {
  const path = join(folder, "a.xlsx");
  writeFileSync(path, "old");
  jest.spyOn(promises, "access").mockRejectedValue(systemError("EACCES"));
  const failure = await failureOf(() => writeFileSafely(path, bytes));
  expect(failure.code).toBe("output-unwritable");
  expect(readFileSync(path, "utf8")).toBe("old");
});
