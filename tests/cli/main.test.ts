/** The command line as people run it: a process of its own, real files. */

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const main = resolve("src/cli/main.ts");
const seed = resolve("seeds/yanshi-2021-3.txt");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ledger-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Modules that a command loads, as Node's own coverage tells them. */
async function loadedBy(...args: string[]): Promise<readonly string[]> {
  await ledger(args, Infinity, { ...process.env, NODE_V8_COVERAGE: folder });
  return readdirSync(folder).flatMap((name) => {
    const report = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
      readonly result: readonly { readonly url: string }[];
    };
    return report.result.map(({ url }) => url);
  });
}

/** @param readsAtMost closes the reading end of stdout after so many characters, as `head` does. */
function ledger(
  args: readonly string[],
  readsAtMost = Infinity,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ended> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, ["--import", "tsx", main, ...args], { env });
    const told = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      told.stdout += text;
      if (told.stdout.length > readsAtMost) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (told.stderr += text));
    child.on("error", fail);
    child.on("close", (code) => settle({ code, ...told }));
  });
}

test("reads the seed and writes its ledger", async () => {
  const output = join(folder, "台账.xlsx");
  const { code, stdout, stderr } = await ledger(["generate", seed, "-o", output]);
  // On a slow machine the work takes long enough to be told of.
  expect(stderr.replace(/^\s*正在写出台账.*$/gm, "").trim()).toBe("");
  expect(code).toBe(0);
  expect(stdout).toContain("61 项工作");
  expect(readdirSync(folder)).toEqual(["台账.xlsx"]);
  expect(readFileSync(output).subarray(0, 2).toString()).toBe("PK");
});

test("a reader that leaves early is no failure", async () => {
  expect(await ledger(["parse", seed, "--json"], 100)).toMatchObject({ code: 0, stderr: "" });
});

test("a text of 200 MB is refused before it is read", async () => {
  const path = join(folder, "大.txt");
  writeFileSync(path, "");
  truncateSync(path, 200 * 1024 * 1024);
  expect(await ledger(["parse", "--json", path])).toEqual({
    code: 2,
    stdout: "",
    stderr: `“${path}”超过 20 MB，不像是一份通知，请核对是否选错，或只保留正文后重试。（file-too-large）\n`,
  });
});

test("a folder that does not exist gets no ledger and no folder", async () => {
  const output = join(folder, "无", "台账.xlsx");
  expect(await ledger(["generate", seed, "-o", output])).toEqual({
    code: 2,
    stdout: "",
    stderr: `文件夹“${join(folder, "无")}”不存在，请先建好或换一个位置。（output-folder-missing）\n`,
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("a folder in the place of the output stays as it is", async () => {
  const output = join(folder, "台账.xlsx");
  mkdirSync(output);
  const { code, stderr } = await ledger(["generate", seed, "-o", output]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^[^\n]+（output-is-folder）\n$/);
  expect(readdirSync(output)).toEqual([]);
});

test("reading plain text loads neither the .xlsx host nor the reader of .docx", async () => {
  const loaded = await loadedBy("parse", "--json", seed);
  expect(loaded.some((url) => url.endsWith("src/cli/parseCommand.ts"))).toBe(true);
  expect(loaded.filter((url) => /src\/hosts|documents\/docx|fflate|saxes/.test(url))).toEqual([]);
});

test("help loads nothing but the command line and its sentences", async () => {
  const loaded = await loadedBy("--help");
  const own = loaded.filter((url) => url.includes("/src/"));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((url) => !/src\/(?:cli|core\/(?:messages|failure))/.test(url))).toEqual([]);
});
