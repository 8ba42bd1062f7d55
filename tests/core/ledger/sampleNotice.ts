/** A small notice, already read: one item of each kind that the ledger treats differently. */

import type { Milestone, Notice, Target, WorkItem } from "../../../src/core/notice/notice";

const nowhere = { start: 0, end: 0 };

export function milestone(facts: Partial<Milestone>): Milestone {
  return {
    subject: "静脉产业园一期",
    action: "建成",
    phrase: "6 月底前建成",
    span: nowhere,
    start: null,
    due: "2021-06-30",
    stated: true,
    ...facts,
  };
}

export function target(facts: Partial<Target>): Target {
  return {
    subject: "重点项目",
    comparison: "=",
    value: 199,
    unit: "个",
    phrase: "重点项目 199 个",
    span: nowhere,
    due: null,
    accumulates: true,
    ...facts,
  };
}

export function workItem(facts: Partial<WorkItem>): WorkItem {
  return {
    number: 1,
    label: "1.",
    section: 1,
    text: "加强规划衔接，做好专项规划。",
    leaders: ["朱蕾"],
    units: [
      { name: "区发改委", role: "responsible" },
      { name: "教体局", role: "responsible" },
      { name: "各镇（街道）", role: "responsible" },
    ],
    milestones: [],
    targets: [],
    ...facts,
  };
}

export function sampleNotice(facts: Partial<Notice> = {}): Notice {
  return {
    title: "关于印发2021年重点工作责任分解的通知",
    documentNumber: "偃政〔2021〕3号",
    issuer: "洛阳市偃师区人民政府",
    issuedOn: "2021-06-23",
    year: 2021,
    declared: 3,
    reporting: { phrase: "每月月底前反馈", every: "month" },
    sections: [{ number: 1, title: "聚力提升城市能级" }],
    items: [
      workItem({}),
      workItem({
        number: 2,
        text: "全年实施重点项目199个，静脉产业园一期6月底前建成。",
        units: [
          { name: "区商务局", role: "support" },
          { name: "区教体局", role: "lead" },
        ],
        milestones: [milestone({}), milestone({ subject: "万达广场", due: "2021-05-20" })],
        targets: [
          target({}),
          target({
            subject: "县域就诊率",
            comparison: ">=",
            value: 90,
            unit: "%",
            accumulates: false,
          }),
        ],
      }),
      workItem({ number: 3, text: "=SUM(A1)不是公式", units: [] }),
    ],
    findings: [],
    ...facts,
  };
}
