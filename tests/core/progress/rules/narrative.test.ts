/** Narratives that are missing, too short, empty talk, or last month's. */

import type { DutyFacts, Entry } from "../../status/dutyFixture";
import { checkFor, visitRate } from "../checkOne";

const plant: DutyFacts = { content: "静脉产业园一期6月底前建成", unit: "区发改委" };
const told = (narrative: string, value: number | null = 40): Record<string, Entry> => ({
  "2021-09": [value, narrative],
});

describe("half an entry", () => {
  test("a value without a narrative is a warning", () => {
    expect(checkFor("entry-value-without-narrative", { entries: told("") })).toMatchObject([
      { severity: "warning", field: "narrative", month: "2021-09" },
    ]);
  });

  test("a narrative without a value is a warning, for a rate a hint", () => {
    const entries = told("完成门诊病案首页数据核对和上报", null);
    const severity = (facts: DutyFacts) =>
      checkFor("entry-narrative-without-value", { ...facts, entries })[0]?.severity;
    expect([severity({}), severity(visitRate)]).toEqual(["warning", "hint"]);
  });

  test("after the finish nothing is asked for", () => {
    const entries: Record<string, Entry> = { "2021-08": 100, "2021-09": [100, ""] };
    expect(checkFor("entry-value-without-narrative", { entries })).toEqual([]);
  });

  test("text in the value cell counts as a value here", () => {
    const entries: Record<string, Entry> = { "2021-09": ["约五成", "完成基础工程验收并转入主体"] };
    expect(checkFor("entry-narrative-without-value", { entries })).toEqual([]);
  });
});

describe("a short narrative", () => {
  test("is a warning with its length, punctuation and spaces not counted", () => {
    const [found] = checkFor("entry-too-short", { entries: told("完成 桩基，验收。") });
    expect(found).toMatchObject({ severity: "warning", values: { length: 6, minimum: 10 } });
  });

  test("ten characters are enough, and the clerk sets how many", () => {
    const entries = told("完成桩基工程质量验收");
    expect(checkFor("entry-too-short", { entries })).toEqual([]);
    expect(checkFor("entry-too-short", { entries }, { minimumLength: 11 })).toHaveLength(1);
  });
});

describe("empty talk", () => {
  test.each([
    "正常推进",
    "按计划有序推进。",
    "各项工作正在按计划有序推进，进展顺利。",
    "高度重视，加强领导，认真贯彻落实，取得阶段性成效。",
    "无",
    "同上",
    "正在办理",
    "目前该项工作正在积极推进中",
    "截至9月底，项目总体进展顺利，达到序时进度",
    "静脉产业园一期项目正在按计划推进",
  ])("“%s” is a warning", (narrative) => {
    const found = checkFor(["entry-empty-talk"], { ...plant, entries: told(narrative) });
    expect(found).toMatchObject([{ severity: "warning", field: "narrative" }]);
    expect(checkFor("entry-too-short", { ...plant, entries: told(narrative) })).toEqual([]);
  });

  test.each([
    ["a stage of the work", "主体结构施工至三层，正在按计划推进"],
    ["a figure", "正在推进，已完成 35%"],
    ["a procedure", "已取得施工许可证，正在组织进场"],
    ["an obstacle", "因电力线路迁改受阻，正在积极协调"],
    ["a meeting", "召开专题会议研究用地问题，形成会议纪要"],
  ])("%s is a fact", (_, narrative) => {
    expect(checkFor("entry-empty-talk", { ...plant, entries: told(narrative) })).toEqual([]);
  });

  test("the duty's own words are news in the month that reaches the goal", () => {
    const entries = told("静脉产业园一期已建成", 100);
    expect(checkFor("entry-empty-talk", { ...plant, entries })).toEqual([]);
  });
});

describe("last month's narrative again", () => {
  const first = "完成施工图审查，正在编制招标文件，拟于近期挂网";
  test.each([
    ["word for word", first],
    ["with other punctuation", "完成施工图审查；正在编制招标文件；拟于近期挂网。"],
    ["with one word more", "目前完成施工图审查，正在编制招标文件，拟于近期挂网"],
  ])("%s is a warning", (_, again) => {
    const entries: Record<string, Entry> = { "2021-08": [30, first], "2021-09": [35, again] };
    expect(checkFor("entry-same-as-last-month", { entries })).toMatchObject([
      { severity: "warning", month: "2021-09", values: { before: 8 } },
    ]);
  });

  test("but for the date it is the same", () => {
    const entries: Record<string, Entry> = {
      "2021-08": [30, "截至8月底，完成道路基层铺设，正在安装路缘石"],
      "2021-09": [30, "截至9月底，完成道路基层铺设，正在安装路缘石"],
    };
    expect(checkFor("entry-same-as-last-month", { entries })).toHaveLength(1);
  });

  test.each<[string, Record<string, Entry>]>([
    [
      "another figure",
      {
        "2021-08": [30, "累计铺设污水管网 12 公里，改造检查井"],
        "2021-09": [40, "累计铺设污水管网 15 公里，改造检查井"],
      },
    ],
    [
      "another stage",
      { "2021-08": [30, first], "2021-09": [45, "招标文件已挂网，9月24日开标，确定施工单位"] },
    ],
    [
      "after the finish",
      {
        "2021-08": [100, "项目通过竣工验收，已投入使用"],
        "2021-09": [100, "项目通过竣工验收，已投入使用"],
      },
    ],
  ])("%s is fine", (_, entries) => {
    expect(checkFor("entry-same-as-last-month", { entries })).toEqual([]);
  });
});
