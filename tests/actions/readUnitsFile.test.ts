import iconv from "iconv-lite";

import { readUnitsFile } from "../../src/actions/readUnitsFile";
import { failureOf } from "../documents/failureOf";

const groupsOf = async (text: string, encode = (one: string) => iconv.encode(one, "utf8")) =>
  Object.fromEntries(await readUnitsFile(encode(text), "名录.csv"));

const expected = { "各镇（街道）": ["翟镇镇", "岳滩镇"], 有关部门: ["区教体局"] };

const cases: readonly (readonly [string, string])[] = [
  ["with a header", "群体,成员\n各镇（街道）,翟镇镇\n各镇（街道）,岳滩镇\n有关部门,区教体局\n"],
  ["without a header", "各镇（街道）,翟镇镇\n各镇（街道）,岳滩镇\n有关部门,区教体局"],
  [
    "with further columns in another order",
    "序号,成员,联系人,群体\n1,翟镇镇,张三,各镇（街道）\n2,岳滩镇,,各镇（街道）\n3,区教体局,,有关部门\n",
  ],
  ["with several members in a cell", "各镇（街道）,翟镇镇、岳滩镇\n有关部门,区教体局\n"],
  ["with a member named twice", "各镇（街道）,翟镇镇、岳滩镇、翟镇镇\n有关部门,区教体局\n"],
  [
    "with quotes and empty lines",
    '"各镇（街道）","翟镇镇"\n\n"各镇（街道）","岳滩镇"\n有关部门,区教体局\n,\n',
  ],
];

test.each(cases)("reads a list %s", async (_, text) => {
  expect(await groupsOf(text)).toEqual(expected);
});

test("reads a list as Excel saves it, in GB18030 or UTF-8 with a mark", async () => {
  const text = "群体,成员\r\n各镇（街道）,翟镇镇\r\n各镇（街道）,岳滩镇\r\n有关部门,区教体局\r\n";
  expect(await groupsOf(text, (one) => iconv.encode(one, "gb18030"))).toEqual(expected);
  expect(await groupsOf(text, (one) => iconv.encode(one, "utf8", { addBOM: true }))).toEqual(
    expected,
  );
});

const bad: readonly (readonly [string, string, string, number | undefined])[] = [
  ["one column", "群体,成员\n各镇（街道）\n", "units-row-incomplete", 2],
  ["a group left empty", "各镇（街道）,翟镇镇\n,岳滩镇\n", "units-row-incomplete", 2],
  [
    "a member left out between commas",
    "各镇（街道）,翟镇镇、、岳滩镇\n",
    "units-row-incomplete",
    1,
  ],
  ["a header alone", "群体,成员\n", "units-empty", undefined],
];

test.each(bad)("refuses %s", async (_, text, code, line) => {
  const failure = await failureOf(() => groupsOf(text));
  expect(failure.code).toBe(code);
  expect(failure.values).toMatchObject({
    file: "名录.csv",
    ...(line === undefined ? {} : { line }),
  });
});
