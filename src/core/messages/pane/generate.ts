/** Sentences of the pane's making of a ledger. */

import type { Sentence } from "../../messages";

export const generateMessages = {
  "pane-generate-title": { zh: "生成台账", en: "Make the ledger" },
  "pane-generate-first": { zh: "填报起始月", en: "First month" },
  "pane-generate-last": { zh: "填报截止月", en: "Last month" },
  "pane-generate-months-reversed": {
    zh: "截止月早于起始月，请改正。",
    en: "The last month comes before the first; mend one of them.",
  },
  "pane-generate-months-many": {
    zh: "填报月份最多 {most} 个，请缩短。",
    en: "At most {most} months; choose fewer.",
  },
  "pane-generate-as-of": { zh: "统计日期", en: "As-of date" },
  "pane-generate-as-of-hint": {
    zh: "留空则随打开当天更新，亮灯按当天计算；往年的通知固定为当年 12 月 31 日。",
    en: "Left empty it follows the day the workbook is opened; for a past year it is 31 December.",
  },
  "pane-generate-year-unknown": {
    zh: "没有读出这份通知是哪一年的工作，请补填年份。",
    en: "The notice does not tell which year the work is for; enter the year.",
  },
  "pane-generate-year": { zh: "工作年份", en: "Year of the work" },
  "pane-generate-year-needed": {
    zh: "请填写四位年份，如 2021。",
    en: "Enter a year of four digits, such as 2021.",
  },
  "pane-generate-outcome": { zh: "将生成的工作表", en: "What will be made" },
  "pane-rows": { zh: "{count} 行", en: "Rows: {count}" },
  "pane-rows-of-ledger": {
    zh: "{count} 行（任务 {tasks} · 节点 {milestones} · 指标 {targets}）",
    en: "Rows: {count} (tasks {tasks} · milestones {milestones} · targets {targets})",
  },
  "pane-rows-of-guide": { zh: "填写要求、颜色和设置", en: "how to fill in, colours, settings" },
  "pane-generate-doubts": {
    zh: "还有 {count} 处疑点没有核对，不影响生成，但建议先核对。",
    en: "Unchecked doubts: {count}. The ledger can be made, but checking first is better.",
  },
  "pane-generate-errors": {
    zh: "请先处理 {count} 处错误",
    en: "Errors to settle first: {count}",
  },
  "pane-generate-all-errors": { zh: "查看全部", en: "Show all" },
  "pane-generate-again": { zh: "重新生成台账", en: "Make the ledger again" },
  "pane-building-title": { zh: "正在生成台账", en: "Making the ledger" },
  "pane-building": { zh: "正在写入工作簿", en: "Writing the workbook" },
  "pane-build-stopped": {
    zh: "已停止，台账没有生成完；修改和核对都还在，可以再次生成。",
    en: "Stopped before the ledger was finished; your corrections are kept and you can make it again.",
  },
  "pane-built-title": { zh: "台账已生成", en: "The ledger is made" },
  "pane-built": {
    zh: "已生成 {items} 项任务的责任分解表和 {duties} 行工作台账。",
    en: "Made the breakdown (items: {items}) and the ledger (rows: {duties}).",
  },
  "pane-built-look": {
    zh: "已打开工作台账，选中的是最近到期的一行，请先核对它的时限和责任单位。",
    en: "The ledger is open at the row that falls due next; check its date and unit first.",
  },
  "pane-built-next": {
    zh: "请保存工作簿，再发给各责任单位按月填报。",
    en: "Save the workbook, then send it to the units to fill in month by month.",
  },
} as const satisfies Record<string, Sentence>;
