/** The project's own notice, all 61 items of it, and the same notice as other hands would store it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Notice, WorkItem } from "../../../src/core/notice/notice";
import { readNotice } from "../../../src/core/notice/readNotice";

interface ExpectedItem {
  readonly number: number;
  readonly section: number;
  readonly text: string;
  readonly leaders: readonly string[];
  readonly units: readonly string[];
  /** `due`, or `start..due`. */
  readonly milestones: readonly string[];
  /** Comparison, value and unit. */
  readonly targets: readonly string[];
}

interface Expected extends Omit<Notice, "sections" | "items" | "findings"> {
  readonly sections: readonly string[];
  readonly items: readonly ExpectedItem[];
}

const text = readFileSync(join(__dirname, "../../../seeds/yanshi-2021-3.txt"), "utf8");
const expected = JSON.parse(
  readFileSync(join(__dirname, "seed/expected.json"), "utf8"),
) as Expected;
const notice = readNotice(text);
const byNumber = new Map(notice.items.map((item) => [item.number, item]));

test("the head of the seed is read in full", () => {
  const { sections, items, ...head } = expected;
  expect(notice).toMatchObject(head);
  expect(notice.sections.map(({ title }) => title)).toEqual(sections);
  expect(notice.items.map(({ number }) => number)).toEqual(items.map(({ number }) => number));
});

describe("the seed", () => {
  test.each(expected.items.map((item) => [item.number, item]))("has item %i", (number, item) => {
    const read = byNumber.get(number);
    expect(read && brief(read)).toEqual(item);
  });
});

function brief(item: WorkItem): ExpectedItem {
  const { number, section, text, leaders, units, milestones, targets } = item;
  return {
    ...{ number, section, text, leaders },
    units: units.map(({ name, role }) => (role === "responsible" ? name : `${name} ${role}`)),
    milestones: milestones.map(({ start, due }) => (start === null ? due : `${start}..${due}`)),
    targets: targets.map(({ comparison, value, unit }) => `${comparison} ${value} ${unit}`),
  };
}

test("every phrase of the seed stands where its span says", () => {
  for (const item of notice.items) {
    for (const { phrase, span } of [...item.milestones, ...item.targets]) {
      expect(item.text.slice(span.start, span.end)).toBe(phrase);
    }
  }
});

test("the seed's doubts are an open group and vague times; 缙氏镇 alone is no look-alike", () => {
  const told = notice.findings
    .filter(({ code }) => code !== "date-inferred")
    .map(({ severity, code, item }) => `${severity} ${code} ${item ?? ""}`);
  expect(told).toEqual([
    "hint time-vague 1",
    "hint time-vague 9",
    "hint time-vague 10",
    "warning group-open 20",
    "hint time-vague 30",
  ]);
});

test("an item of the seed without any date is told to end with the year", () => {
  const inferred = notice.findings.filter(({ code }) => code === "date-inferred");
  const undated = notice.items.filter(
    ({ milestones, targets }) =>
      milestones.length === 0 && targets.every(({ due }) => due === null),
  );
  expect(inferred.map(({ item }) => item)).toEqual(undated.map(({ number }) => number));
  expect(inferred[0]?.message).toContain("2021年12月31日");
});

/** Ways in which the same notice reaches a clerk. */
const disguises: readonly (readonly [string, (text: string) => string])[] = [
  ["Windows line ends and a byte order mark", (plain) => `\ufeff${plain.replaceAll("\n", "\r\n")}`],
  ["old Mac line ends", (plain) => plain.replaceAll("\n", "\r")],
  ["no markdown", (plain) => plain.replace(/^#+ |\*\*|^---$/gm, "")],
  ["ideographic spaces before each paragraph", (plain) => plain.replace(/^(?=.)/gm, "　　")],
  ["tabs before each paragraph", (plain) => plain.replace(/^(?=[^#\n])/gm, "\t")],
  ["bold items and labels", (plain) => plain.replace(/^(\d+\.|牵头领导：|责任单位：)/gm, "**$1**")],
  ["escaped markdown", (plain) => plain.replace(/^(\d+)\. /gm, "$1\\. ")],
  ["half-width punctuation around the names", (plain) => plain.replace(/^(..[领单].)：/gm, "$1:")],
  ["full-width digits in the numbering", (plain) => plain.replace(/^(\d+)\. /gm, toFullWidth)],
  ["items numbered 1、", (plain) => plain.replace(/^(\d+)\. /gm, "$1、")],
  ["items numbered 1．", (plain) => plain.replace(/^(\d+)\. /gm, "$1．")],
  ["items numbered 1﹒", (plain) => plain.replace(/^(\d+)\. /gm, "$1﹒")],
  ["items numbered （1）", (plain) => plain.replace(/^(\d+)\. /gm, "（$1）")],
  ["no blank lines", (plain) => plain.replace(/\n+/g, "\n")],
  [
    "page numbers",
    (plain) => plain.replace(/(?<=[^。！：\n])\n\n(?=[^\n#\d牵责])/g, "\n\n— 7 —\n\n"),
  ],
  ["leaders and units in one line", (plain) => plain.replace(/\n\n(?=责任单位)/g, "　　")],
  ["units in brackets behind the text", toBrackets],
];

function toFullWidth(_: string, digits: string): string {
  return `${digits.replace(/\d/g, (digit) => "０１２３４５６７８９".charAt(Number(digit)))}．`;
}

function toBrackets(plain: string): string {
  return plain
    .replace(/伊洛\n\n街道/, "伊洛街道")
    .replace(/\n\n牵头领导：(.*)\n\n责任单位：(.*)/g, "（牵头领导：$1；责任单位：$2）");
}

describe("the seed reads the same with", () => {
  const essence = (read: Notice) =>
    read.items.map(({ number, section, text, leaders, units }) => ({
      ...{ number, section, text, leaders, units },
    }));

  test.each(disguises)("%s", (_, disguise) => {
    const disguised = disguise(text);
    expect(disguised).not.toBe(text);
    expect(essence(readNotice(disguised))).toEqual(essence(notice));
  });
});

test("the whole body in one line gives the same items", () => {
  const [head = "", body = ""] = text.split(/(?=### 一、)/, 2).map((part) => part.trim());
  const line = body.replace(/^#+ |\*\*/gm, "").replace(/\n+/g, "");
  const read = readNotice(`${head}\n${line}`);
  expect(read.items.map(({ number }) => number)).toEqual(notice.items.map(({ number }) => number));
  expect(read.items.map(({ leaders, units }) => ({ leaders, units }))).toEqual(
    notice.items.map(({ leaders, units }) => ({ leaders, units })),
  );
});
