/** A ledger of any size with entries such as units make, for measuring. */

import { monthsFrom } from "../../src/core/calendar/yearMonth";
import type { Duty, Report } from "../../src/core/ledger/duty";
import { defaultSettings, type Ledger } from "../../src/core/ledger/ledger";

const months = monthsFrom("2021-06", "2021-12");
const subjects = [
  "静脉产业园",
  "综合物流园",
  "老旧小区改造",
  "污水处理厂",
  "农村公路",
  "高标准农田",
  "研发平台",
];
const steps = [
  "完成施工图审查和招标控制价编制",
  "桩基施工完成过半",
  "主体结构完成三层",
  "完成外墙保温和门窗安装",
];
const plans = [
  "下一步办理施工许可",
  "下一步组织专家评审",
  "争取下月完成分部验收",
  "抓紧协调电力线路迁改",
];

/** `count` duties × 7 months, filled through September; one row in fifty copies its neighbour. */
export function ledgerOf(count: number): Ledger {
  return {
    source: {
      title: "2021年重点工作",
      documentNumber: null,
      issuer: null,
      issuedOn: "2021-06-23",
      year: 2021,
    },
    months,
    settings: defaultSettings,
    sections: [],
    items: [],
    duties: Array.from({ length: count }, (_, row) => dutyOf(row)),
    units: [],
  };
}

export function dutyOf(row: number): Duty {
  const source = row % 50 === 49 ? row - 1 : row;
  const subject = subjects[row % subjects.length] ?? "";
  return {
    id: `${Math.floor(row / 5) + 1}-R${(row % 5) + 1}`,
    item: Math.floor(row / 5) + 1,
    kind: row % 3 === 0 ? "target" : "task",
    content: `推进${subject}第 ${row} 号项目建设`,
    unit: `第${row % 40}单位`,
    role: "responsible",
    goal:
      row % 3 === 0
        ? { comparison: ">=", value: 120, unit: "家", accumulates: true }
        : { comparison: ">=", value: 100, unit: "%", accumulates: true },
    start: "2021-06-23",
    due: row % 4 === 0 ? "2021-10-31" : "2021-12-31",
    stated: true,
    finishedOn: null,
    reports: months.map((month, index) => reportOf(source, month, index)),
  };
}

function reportOf(row: number, month: string, index: number): Report {
  if (index > 3 || (row + index) % 29 === 0) return { month, value: null, narrative: "" };
  const subject = subjects[row % subjects.length] ?? "";
  const narrative =
    `${subject}${row % 97}号地块${steps[(row + index) % steps.length] ?? ""}，` +
    `累计完成投资 ${(row % 213) * (index + 1) + 7} 万元，${plans[(row + 3 * index) % plans.length] ?? ""}。`;
  return { month, value: 20 * (index + 1) + (row % 7), narrative };
}
