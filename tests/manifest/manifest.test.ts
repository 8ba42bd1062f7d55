import { openBuiltFiles } from "./builtFiles";
import { findProblems } from "./findProblems";
import { contentMistakes } from "./contentMistakes";
import { broken, manifest } from "./mistake";
import { structureMistakes } from "./structureMistakes";
import type { ReadFile } from "./rules/drawIcons";

let readFile: ReadFile;
beforeAll(async () => {
  readFile = await openBuiltFiles();
});

const messagesFor = (xml: string, files = readFile) =>
  findProblems(xml, files).map(({ message }) => message);

test("the product's manifest has nothing wrong with it", () => {
  expect(findProblems(manifest, readFile)).toEqual([]);
});

test("another prefix for the same namespaces is the same manifest", () => {
  const renamed = manifest.replaceAll("bt:", "types:").replace("xmlns:bt=", "xmlns:types=");
  expect(findProblems(renamed, readFile)).toEqual([]);
});

test("a problem is told with the line where it stands", () => {
  const xml = broken("<Version>1.0.0.0</Version>", "<Version>1.0</Version>");
  const line = manifest.split("\n").findIndex((text) => text.includes("<Version>")) + 1;
  expect(findProblems(xml, readFile)).toEqual([
    { line, message: "<Version> 的内容须是四段数字，例如 1.0.0.0" },
  ]);
});

test.each([...structureMistakes, ...contentMistakes])("$title is a problem", ({ xml, message }) => {
  expect(messagesFor(xml())).toContainEqual(expect.stringContaining(message));
});

test("a picture that is no PNG is a problem", () => {
  const gif: ReadFile = (path) => (path.endsWith("16.png") ? new Uint8Array(100) : readFile(path));
  expect(messagesFor(manifest, gif)).toContain("assets/ledger-16.png 不是 PNG 图片");
});
