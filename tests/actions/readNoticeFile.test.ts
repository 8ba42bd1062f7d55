import { readFileSync } from "node:fs";

import iconv from "iconv-lite";

import { readNoticeFile } from "../../src/actions/readNoticeFile";
import { failureOf } from "../documents/failureOf";
import { seedAsWord } from "../documents/docx/seedAsWord";
import { paragraph, wordFile } from "../documents/wordFile";

const seed = readFileSync("seeds/yanshi-2021-3.txt");

test("the seed as a Word document with automatic numbers says what the text says", async () => {
  const printed = await readNoticeFile(seed, "通知.txt");
  const automatic = await readNoticeFile(seedAsWord(), "通知.docx");
  expect(automatic.items).toHaveLength(61);
  expect(automatic).toEqual(printed);
});

test.each(["utf16le", "utf16be", "gb18030"])("the seed in %s says the same", async (encoding) => {
  const bytes = iconv.encode(seed.toString("utf8").replace(/\n/g, "\r\n"), encoding);
  expect(await readNoticeFile(bytes, "a.txt")).toEqual(await readNoticeFile(seed, "a.txt"));
});

test("a Word document without work items is refused", async () => {
  const bytes = wordFile({ body: paragraph("今天天气很好。") });
  expect((await failureOf(() => readNoticeFile(bytes, "a.docx"))).code).toBe("no-items");
});
