import fc from "fast-check";
import iconv from "iconv-lite";

import { decodeText } from "../../src/documents/decodeText";
import { failureOf } from "./failureOf";

const notice = [
  "偃政〔2021〕3号",
  "1. 牢固树立“一盘棋”思想，6 月底前建成。",
  "牵头领导：朱 蕾",
  "责任单位：区发改委、缑氏镇，各镇（街道）",
  "",
];

const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ["UTF-8", (text) => iconv.encode(text, "utf8")],
  ["UTF-8 with a byte order mark", (text) => iconv.encode(text, "utf8", { addBOM: true })],
  ["UTF-16 LE", (text) => iconv.encode(text, "utf16le")],
  ["UTF-16 LE with a byte order mark", (text) => iconv.encode(text, "utf16le", { addBOM: true })],
  ["UTF-16 BE", (text) => iconv.encode(text, "utf16be")],
  ["UTF-16 BE with a byte order mark", (text) => iconv.encode(text, "utf16be", { addBOM: true })],
  ["GB18030", (text) => iconv.encode(text, "gb18030")],
  ["GBK", (text) => iconv.encode(text, "gbk")],
];

const lineEnds: readonly (readonly [string, string])[] = [
  ["line feeds", "\n"],
  ["carriage returns with line feeds", "\r\n"],
  ["carriage returns", "\r"],
  ["line separators", "\u2028"],
];

describe.each(encodings)("a notice in %s", (name, encode) => {
  const ends = name === "GBK" ? lineEnds.slice(0, 3) : lineEnds;
  test.each(ends)("comes out as written, its %s untouched", (_, lineEnd) => {
    const text = notice.join(lineEnd);
    expect(decodeText(encode(text), "通知.txt")).toBe(text);
  });

  test("comes out as written without any line end", () => {
    const text = "关于印发政府工作报告重点工作责任分解的通知各镇人民政府各街道办事处";
    expect(decodeText(encode(text), "通知.txt")).toBe(text);
  });
});

test("plain ASCII in UTF-16 is recognised by its zero bytes", () => {
  expect(decodeText(iconv.encode("1. a\r\n2. b", "utf16le"), "a.txt")).toBe("1. a\r\n2. b");
});

test("characters beyond the basic plane survive in every Unicode encoding", () => {
  const text = "责任单位：𠮷林镇\n";
  for (const encoding of ["utf8", "utf16le", "utf16be", "gb18030"]) {
    expect(decodeText(iconv.encode(text, encoding, { addBOM: false }), "a.txt")).toBe(text);
  }
});

test("mostly English text with a few Chinese names in GB18030 is not taken for UTF-16", () => {
  const text = "Responsible units and leaders of the plan are listed here: 发改委, 教体局 ".repeat(
    9,
  );
  expect(decodeText(iconv.encode(text, "gb18030"), "a.txt")).toBe(text);
});

test("any line of common characters comes back from UTF-8 and GB18030", () => {
  const character = fc.constantFrom(
    ..."的一是在不了有和人这中大为上个国我以要他时来用们。，、：（）0123456789abc \n",
  );
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const text = `责任单位：区发改委${characters.join("")}\n`;
      expect(decodeText(iconv.encode(text, "utf8"), "a.txt")).toBe(text);
      expect(decodeText(iconv.encode(text, "gb18030"), "a.txt")).toBe(text);
    }),
  );
});

test("a stray control character is dropped, tabs, form feeds and line ends stay", () => {
  const text = `一、总体要求\u0007${"加快推进。\t\f\u0085\r\n".repeat(10)}`;
  expect(decodeText(iconv.encode(text, "utf8"), "a.txt")).toBe(text.replace("\u0007", ""));
});

const undecodable: readonly (readonly [string, Uint8Array, string])[] = [
  [
    "UTF-8 with a damaged byte",
    damage(iconv.encode("加快推进。".repeat(30), "utf8"), 30),
    "text-undecodable",
  ],
  [
    "Big5",
    iconv.encode("關於印發政府工作報告重點工作責任分解的通知，請遵照執行。".repeat(3), "big5"),
    "text-undecodable",
  ],
  [
    "UTF-16 cut in the middle of a character",
    iconv.encode("通知", "utf16le", { addBOM: true }).subarray(0, 5),
    "text-undecodable",
  ],
  [
    "random bytes",
    Uint8Array.from({ length: 999 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256),
    "file-is-binary",
  ],
  ["nothing but zeros", new Uint8Array(4096), "file-is-binary"],
  [
    "text full of control characters",
    iconv.encode("\u0001a\u0002b".repeat(50), "utf8"),
    "file-is-binary",
  ],
];

test.each(undecodable)("%s is refused rather than guessed", async (_, bytes, code) => {
  const failure = await failureOf(() => decodeText(bytes, "通知.txt"));
  expect(failure.code).toBe(code);
  expect(failure.message).toContain("“通知.txt”");
});

function damage(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = 0xff;
  return copy;
}
