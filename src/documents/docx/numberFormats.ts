/** Writes a counter the way Word's automatic numbering does (ECMA-376 Part 1, 17.18.59). */

/** The text of `value` (0 or more) in a `w:numFmt`; unknown formats are written in digits. */
export function formatNumber(value: number, format: string): string {
  if (format === "none") return "";
  const write = value >= 1 ? formats[format] : undefined;
  return write ? write(value) : String(value);
}

const ideographs = "〇一二三四五六七八九";

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: (value) => substitute(value, "０１２３４５６７８９"),
  decimalFullWidth2: (value) => substitute(value, "０１２３４５６７８９"),
  numberInDash: (value) => `- ${value} -`,
  ordinal: (value) => `${value}${englishOrdinal(value)}`,
  hex: (value) => value.toString(16).toUpperCase(),
  upperLetter: (value) => repeatFrom(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  lowerLetter: (value) => repeatFrom(value, "abcdefghijklmnopqrstuvwxyz"),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  decimalEnclosedCircle: (value) => enclosed(value, 20, 0x2460),
  decimalEnclosedCircleChinese: (value) => enclosed(value, 20, 0x2460),
  decimalEnclosedFullstop: (value) => enclosed(value, 20, 0x2488),
  decimalEnclosedParen: (value) => enclosed(value, 20, 0x2474),
  ideographEnclosedCircle: (value) => enclosed(value, 10, 0x3280),
  ideographDigital: (value) => substitute(value, ideographs),
  japaneseDigitalTenThousand: (value) => substitute(value, ideographs),
  taiwaneseDigital: (value) => substitute(value, "○一二三四五六七八九"),
  chineseCounting: (value) => countShort(value, ideographs),
  taiwaneseCounting: (value) => countShort(value, "○一二三四五六七八九"),
  chineseCountingThousand: (value) => count(value, simple),
  taiwaneseCountingThousand: (value) => count(value, simple),
  japaneseCounting: (value) => count(value, { ...simple, zero: "" }).replace(/一(?=[十百千])/g, ""),
  chineseLegalSimplified: (value) => count(value, legal),
  ideographLegalTraditional: (value) => count(value, legalTraditional),
  ideographTraditional: (value) => cycle(value, "甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: (value) => cycle(value, "子丑寅卯辰巳午未申酉戌亥"),
  ideographZodiacTraditional: sexagenary,
};

/** The signs of a counting system; with `bareTen` 11 is 十一, else 一十一. */
interface CountingSigns {
  readonly digits: string;
  readonly places: readonly [string, string, string, string];
  readonly myriad: string;
  readonly zero: string;
  readonly bareTen: boolean;
}

const simple: CountingSigns = {
  digits: "零一二三四五六七八九",
  places: ["", "十", "百", "千"],
  myriad: "万",
  zero: "零",
  bareTen: true,
};

const legal: CountingSigns = {
  digits: "零壹贰叁肆伍陆柒捌玖",
  places: ["", "拾", "佰", "仟"],
  myriad: "萬",
  zero: "零",
  bareTen: false,
};

const legalTraditional: CountingSigns = { ...legal, digits: "零壹貳參肆伍陸柒捌玖" };

/** 105 → 一百零五: zeros between digits are said once, those at the end not at all. */
function count(value: number, signs: CountingSigns): string {
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const head = high > 0 ? count(high, signs) + signs.myriad : "";
  const gap = head && low > 0 && low < 1000 ? signs.zero : "";
  return head + gap + countBelowMyriad(low, signs, head === "");
}

function countBelowMyriad(value: number, signs: CountingSigns, isFirst: boolean): string {
  const digits = String(value);
  const words = [...digits].map((digit, index) =>
    digit === "0" ? " " : signs.digits.charAt(Number(digit)) + place(signs, digits, index),
  );
  const text = words.join("").trimEnd().replace(/ +/g, signs.zero);
  return isFirst && signs.bareTen && digits.length === 2 ? text.replace(/^一/, "") : text;
}

function place(signs: CountingSigns, digits: string, index: number): string {
  return signs.places[digits.length - 1 - index] ?? "";
}

/** 12 → 十二, but 112 → 一一二: from 100 on the digits are written one by one. */
function countShort(value: number, digits: string): string {
  return value < 100 ? count(value, simple) : substitute(value, digits);
}

function substitute(value: number, digits: string): string {
  return [...String(value)].map((digit) => digits.charAt(Number(digit))).join("");
}

/** A … Z, AA, BB … as Word does; beyond 60 letters, digits. */
function repeatFrom(value: number, letters: string): string {
  const times = Math.floor((value - 1) / letters.length) + 1;
  return times > 60 ? String(value) : letters.charAt((value - 1) % letters.length).repeat(times);
}

/** One of a row of ready-made signs; beyond the row, digits. */
function enclosed(value: number, size: number, first: number): string {
  return value <= size ? String.fromCharCode(first + value - 1) : String(value);
}

function cycle(value: number, signs: string): string {
  return value <= signs.length ? signs.charAt(value - 1) : String(value);
}

function sexagenary(value: number): string {
  const stem = "甲乙丙丁戊己庚辛壬癸".charAt((value - 1) % 10);
  return stem + "子丑寅卯辰巳午未申酉戌亥".charAt((value - 1) % 12);
}

function englishOrdinal(value: number): string {
  const tail = value % 100 >= 11 && value % 100 <= 13 ? 0 : value % 10;
  return ["th", "st", "nd", "rd"][tail] ?? "th";
}

const romanSigns = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(value: number): string {
  if (value >= 40_000) return String(value);
  let rest = value;
  let text = "";
  for (const [size, sign] of romanSigns) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}
