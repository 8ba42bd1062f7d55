import { formatNumber } from "../../../src/documents/docx/numberFormats";

/** Format, then what some counts look like in it. */
const cases: readonly (readonly [string, Readonly<Record<number, string>>])[] = [
  ["decimal", { 0: "0", 1: "1", 12: "12" }],
  ["decimalZero", { 1: "01", 9: "09", 10: "10" }],
  ["decimalFullWidth", { 1: "１", 20: "２０" }],
  ["decimalHalfWidth", { 7: "7" }],
  ["numberInDash", { 3: "- 3 -" }],
  ["ordinal", { 1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 11: "11th", 22: "22nd" }],
  ["hex", { 10: "A", 255: "FF" }],
  ["upperLetter", { 1: "A", 26: "Z", 27: "AA", 53: "AAA" }],
  ["lowerLetter", { 1: "a", 28: "bb" }],
  ["upperRoman", { 1: "I", 4: "IV", 9: "IX", 14: "XIV", 40: "XL", 1999: "MCMXCIX" }],
  ["lowerRoman", { 3: "iii", 8: "viii" }],
  ["decimalEnclosedCircle", { 1: "①", 10: "⑩", 20: "⑳", 21: "21" }],
  ["decimalEnclosedCircleChinese", { 2: "②" }],
  ["decimalEnclosedFullstop", { 1: "⒈", 20: "⒛" }],
  ["decimalEnclosedParen", { 1: "⑴", 20: "⒇" }],
  ["ideographEnclosedCircle", { 1: "㊀", 10: "㊉", 11: "11" }],
  ["ideographDigital", { 1: "一", 10: "一〇", 25: "二五" }],
  ["chineseCounting", { 1: "一", 10: "十", 11: "十一", 20: "二十", 99: "九十九", 102: "一〇二" }],
  ["taiwaneseCounting", { 12: "十二", 100: "一○○" }],
  [
    "chineseCountingThousand",
    { 1: "一", 10: "十", 15: "十五", 61: "六十一", 100: "一百", 105: "一百零五", 110: "一百一十" },
  ],
  [
    "chineseCountingThousand",
    { 1000: "一千", 1005: "一千零五", 10_000: "一万", 10_050: "一万零五十" },
  ],
  ["taiwaneseCountingThousand", { 21: "二十一" }],
  ["japaneseCounting", { 3: "三", 10: "十", 42: "四十二", 101: "百一" }],
  ["chineseLegalSimplified", { 1: "壹", 10: "壹拾", 23: "贰拾叁", 100: "壹佰" }],
  ["ideographLegalTraditional", { 3: "參", 12: "壹拾貳" }],
  ["ideographTraditional", { 1: "甲", 10: "癸", 11: "11" }],
  ["ideographZodiac", { 1: "子", 12: "亥", 13: "13" }],
  ["ideographZodiacTraditional", { 1: "甲子", 60: "癸亥", 61: "甲子" }],
  ["none", { 1: "" }],
  ["aFormatYetUnknown", { 5: "5" }],
];

test.each(cases)("%s", (format, counts) => {
  const written = Object.keys(counts).map((count) => [count, formatNumber(Number(count), format)]);
  expect(Object.fromEntries(written)).toEqual(counts);
});

test("zero, where a list starts there, is written in digits", () => {
  expect(formatNumber(0, "chineseCounting")).toBe("0");
});
