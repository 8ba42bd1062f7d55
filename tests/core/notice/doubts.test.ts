/** What a notice leaves in doubt, told item by item. */

import type { Finding } from "../../../src/core/finding";
import { Failure } from "../../../src/core/failure";
import { readNotice } from "../../../src/core/notice/readNotice";

/** A notice of one item a line, each `text|units` or `text|units|leader`. */
function notice(...lines: string[]): string {
  const items = lines.map((line, index) => {
    const [text = "", units = "", leader = ""] = line.split("|");
    const leaders = leader === "" ? "" : `\n牵头领导：${leader}`;
    return `${index + 1}. ${text}${leaders}${units === "" ? "" : `\n责任单位：${units}`}`;
  });
  return `关于印发2022年重点任务分解的通知\n${items.join("\n")}`;
}

function told(text: string, code: Finding["code"]): readonly string[] {
  return readNotice(text)
    .findings.filter((finding) => finding.code === code)
    .map(({ message }) => message);
}

const parks = ["新建公园3个。|区城管局、缑氏镇", "修缮古道。|区文旅局、缑氏镇"];

describe("names one character apart", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["a town with a look-alike character", ["种树。|缙氏镇"], ["缙氏镇”与“缑氏镇"]],
    ["a town's misprint in an item's text", ["治理缙氏河。|区水利局"], ["缙氏”与“缑氏镇"]],
    ["a short town beside another", ["种树。|缑山镇", "种花。|李村镇、庞村镇"], []],
    [
      "a long town named once beside one named twice",
      ["种树。|首阳山街道", "种花。|首阳山街道", "种草。|首阳店街道"],
      ["首阳店街道”与“首阳山街道"],
    ],
    ["towns east and west", ["种树。|东氏镇", "种花。|西氏镇", "种草。|西氏镇、东氏镇"], []],
    ["bureaus of three characters", ["种树。|水利局、林业局、财政局、民政局、邮政局"], []],
    ["streets of other lengths", ["种树。|商城街道、首阳山街道"], []],
    ["companies", ["种树。|城投公司、交投公司、商投公司"], []],
    ["banks", ["种树。|工商银行偃师支行", "种花。|农商银行偃师支行、农商银行"], []],
    [
      "levels of government",
      ["种树。|省发展改革委", "种花。|市发展改革委", "种草。|市发展改革委"],
      [],
    ],
    [
      "a long office's name",
      ["种树。|市自然资源和规划局", "种花。|市自然资源和规划局", "种草。|市自然资原和规划局"],
      ["市自然资原和规划局”与“市自然资源和规划局"],
    ],
    [
      "the name with and without its level",
      ["种树。|区文旅局、教体局", "种花。|区教休局"],
      ["教体局"],
    ],
  ])("%s", (_, lines, expected) => {
    const messages = told(notice(...parks, ...lines), "unit-look-alike");
    expect(messages).toHaveLength(expected.length);
    expected.forEach((words, index) => {
      expect(messages[index]).toContain(words);
    });
  });

  test("one form alone is no misprint", () => {
    expect(told(notice("种树。|缙氏镇", "种花。|缙氏镇"), "unit-look-alike")).toEqual([]);
  });
});

describe("groups", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["相关镇（街道）", ["相关镇（街道）"], []],
    ["有关县区", ["有关县区"], []],
    ["相关市人民政府", ["相关市人民政府"], []],
    ["有关部门", [], ["有关部门"]],
    ["各有关部门和单位", [], ["各有关部门和单位"]],
    ["市直相关单位", [], ["市直相关单位"]],
    ["各镇（街道）", [], []],
    ["区政府各部门", [], []],
    ["相关镇、有关部门", ["相关镇"], ["有关部门"]],
  ])("%s", (units, open, offices) => {
    const text = notice(`种树。|区城管局，${units}`);
    expect(told(text, "group-open").map(quoted)).toEqual(open);
    expect(told(text, "group-of-offices").map(quoted)).toEqual(offices);
  });

  const quoted = (message: string) => /“(.*?)”/.exec(message)?.[1];
});

test("several open groups of one item are told in one sentence", () => {
  const [message, ...more] = told(notice("种树。|相关镇、有关街道"), "group-open");
  expect(message).toContain("相关镇、有关街道");
  expect(more).toEqual([]);
});

test("vague times of one item are told in one sentence, each once", () => {
  const text = notice("尽快动工，适时验收，尽快投用。|区住建局");
  expect(told(text, "time-vague")).toEqual([
    "第 1 项的“尽快、适时”没有具体日期，建议与责任单位商定时限。",
  ]);
});

describe("an item without a date", () => {
  test("is due on the last day of the notice's year", () => {
    expect(told(notice("新建公园。|区城管局"), "date-inferred")[0]).toContain("2022年12月31日");
  });

  test("is not told where the notice has no year", () => {
    const text = "重点任务分工\n1. 新建公园。（责任单位：区城管局）";
    expect(readNotice(text).findings.map(({ code }) => code)).toEqual(["year-missing"]);
  });

  test("is not told where a date is stated", () => {
    expect(told(notice("6月底前新建公园3个。|区城管局"), "date-inferred")).toEqual([]);
  });
});

describe("numbering", () => {
  const numbers = (...labels: string[]) =>
    `2022年重点任务分工\n${labels.map((label) => `${label}做好工作。（区城管局负责）`).join("\n")}`;

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["rises", ["1.", "2.", "3."], []],
    ["jumps", ["1.", "2.", "5."], ["number-gap"]],
    ["repeats", ["1.", "2.", "2.", "3."], ["number-repeated"]],
    ["runs backwards", ["1.", "3.", "2."], ["number-gap", "number-repeated"]],
    ["jumps in Chinese", ["一、", "三、"], ["number-gap"]],
    ["starts again in another part", ["1.", "2.", "1.", "2."], []],
  ])("that %s", (_, labels, expected) => {
    const codes = readNotice(numbers(...labels)).findings.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("number-"))).toEqual(expected);
  });

  test("printed numbers are kept only while they rise", () => {
    const numbersOf = (text: string) => readNotice(text).items.map(({ number }) => number);
    expect(numbersOf(numbers("1.", "2.", "5."))).toEqual([1, 2, 5]);
    expect(numbersOf(numbers("1.", "2.", "2."))).toEqual([1, 2, 3]);
  });
});

describe("what siblings have", () => {
  test("an item without units or leader is told", () => {
    const text = notice(
      "种树。|区城管局|王强",
      "种花。||王强",
      "种草。|区城管局",
      "浇水。|区水利局|李红",
    );
    expect(told(text, "item-without-unit")).toEqual([
      "第 2 项没有责任单位，而其他各项都有，请补上。",
    ]);
    expect(told(text, "item-without-leader")).toEqual([
      "第 3 项没有牵头领导，而其他各项都有，请补上。",
    ]);
  });

  test("nobody asks for leaders where the notice names none", () => {
    expect(told(notice("种树。|区城管局", "种花。|区城管局"), "item-without-leader")).toEqual([]);
  });
});

test("every finding is told in English too", () => {
  const { findings } = readNotice(notice("尽快种树。|相关镇、有关部门", "种花。|区城管局"));
  expect(findings.length).toBeGreaterThan(3);
  for (const { code, values } of findings) {
    expect(new Failure(code, values).sentence("en")).toMatch(/^[^{}]*[a-z]{4}[^{}]*$/);
  }
});

describe("no items", () => {
  test.each([
    ["an empty text", ""],
    ["blanks", " \n\t\n　　"],
    ["prose", "春眠不觉晓，处处闻啼鸟。\n夜来风雨声，花落知多少。"],
    ["a regulation", "第一条 为规范管理，制定本办法。\n第二条 政务部门负责本部门数据的管理工作。"],
    ["numbered text without units", "1. 苹果\n2. 香蕉\n3. 橘子"],
    ["half a picture", "\u0000\u0001\ufffd\ufffdIHDR（（（一、1.1.1.:::"],
  ])("%s is refused with a sentence", (_, text) => {
    expect(() => readNotice(text)).toThrow(Failure);
    expect(() => readNotice(text)).toThrow("没有读出工作任务");
  });
});
