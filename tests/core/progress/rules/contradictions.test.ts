/** Figures and shares in the narrative against the value. */

import type { DutyFacts } from "../../status/dutyFixture";
import { checkFor, countOfFirms, investment, visitRate } from "../checkOne";

type Row = [title: string, duty: DutyFacts, value: number, narrative: string];

const jobs: DutyFacts = {
  kind: "target",
  content: "新增城镇就业 9400人",
  goal: { comparison: "=", value: 9400, unit: "人", accumulates: true },
};
const training: DutyFacts = {
  kind: "target",
  content: "职业技能培训 1.1万人次",
  goal: { comparison: "=", value: 1.1, unit: "万人次", accumulates: true },
};
const entry = (value: number, narrative: string) => ({ "2021-09": [value, narrative] as const });

describe("a figure that contradicts the value", () => {
  test.each<Row>([
    ["a plain total", countOfFirms, 90, "累计完成“三大改造”企业 120 家，其中智能化 30 家"],
    ["a total as of a date", jobs, 4100, "截至9月底，新增城镇就业 6100 人，完成技能培训 300 人次"],
    ["money in another scale", investment, 96, "累计完成投资 1253000 万元，静脉产业园完成设备安装"],
    ["people in another scale", training, 0.5, "累计开展职业技能培训 8200 人次"],
    ["Chinese punctuation and full-width digits", countOfFirms, 90, "累计实施１２０家。"],
  ])("%s is a warning", (_, duty, value, narrative) => {
    const found = checkFor("entry-figure-contradicts", {
      ...duty,
      entries: entry(value, narrative),
    });
    expect(found).toMatchObject([{ severity: "warning", field: "value", month: "2021-09" }]);
  });

  test.each<Row>([
    ["the same figure", countOfFirms, 90, "累计完成“三大改造”企业 90 家，本月新增 12 家"],
    ["the same in another scale", investment, 125.3, "累计完成投资 1253000 万元，设备安装过半"],
    ["rounded", investment, 125.34, "累计完成投资约 125 亿元，设备安装过半"],
    ["a few more than", jobs, 6120, "截至9月底，累计新增城镇就业 6100 余人"],
    [
      "this month's figure only",
      countOfFirms,
      90,
      "本月新增“三大改造”企业 12 家，组织专家会诊 3 场",
    ],
    ["a part of it", countOfFirms, 90, "其中绿色化改造企业 25 家通过验收，累计兑现奖补"],
    ["another thing counted", countOfFirms, 90, "累计走访规上企业 260 家，收集技改意向 40 条"],
    ["what is planned", countOfFirms, 90, "计划全年累计实施 120 家，正在排定四季度名单"],
    ["another unit", countOfFirms, 90, "累计组织培训 120 场，发放政策汇编 800 册"],
    ["人次 is not 人", jobs, 4100, "累计开展新增城镇就业招聘服务 6100 人次"],
    ["a date", countOfFirms, 9, "截至9月30日，完成审核，名单公示至10月8日"],
    ["project names with digits", investment, 125.3, "国道207改线、省道237沁新线累计完成路基土方"],
  ])("%s is fine", (_, duty, value, narrative) => {
    const found = checkFor("entry-figure-contradicts", {
      ...duty,
      entries: entry(value, narrative),
    });
    expect(found).toEqual([]);
  });
});

describe("a share that contradicts the value", () => {
  test.each<Row>([
    ["形象进度", {}, 60, "一期厂房封顶，形象进度达到 85%"],
    ["完成率", {}, 60, "各标段交叉作业，任务完成率85%"],
    ["完成总工程量", {}, 40, "已完成总工程量的 65%，正在安装设备"],
    ["the share of the year's task", jobs, 5170, "新增城镇就业稳步增长，完成全年目标任务的 78%"],
    ["the duty's own rate", visitRate, 85, "分级诊疗深入实施，县域就诊率达到91.2%"],
  ])("%s is a warning", (_, duty, value, narrative) => {
    const found = checkFor("entry-share-contradicts", {
      ...duty,
      entries: entry(value, narrative),
    });
    expect(found).toMatchObject([{ severity: "warning", field: "value" }]);
  });

  test.each<Row>([
    ["the same share", {}, 85, "一期厂房封顶，形象进度达到 85%"],
    [
      "the share of the year's task as the value has it",
      jobs,
      5170,
      "新增城镇就业 5170 人，完成全年目标任务的 55%",
    ],
    ["a share of something else", {}, 60, "征迁工作完成 90%，施工单位进场"],
    ["a part of the work", {}, 60, "其中一标段完成总工程量的 95%"],
    ["another rate", visitRate, 85, "家庭医生重点人群签约率达到 76%"],
    ["a share of the investment", {}, 60, "完成年度投资计划的 72%，主体完工"],
    ["last year's rate", visitRate, 91, "县域就诊率较上年同期提高 3.2%"],
  ])("%s is fine", (_, duty, value, narrative) => {
    const found = checkFor("entry-share-contradicts", {
      ...duty,
      entries: entry(value, narrative),
    });
    expect(found).toEqual([]);
  });
});
