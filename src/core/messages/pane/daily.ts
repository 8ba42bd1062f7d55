/** Sentences that the pane's screens of daily use share: lights, rows, goals, writing. */

import type { Sentence } from "../../messages";

export const dailyMessages = {
  "pane-daily-reading": { zh: "正在读取台账…", en: "Reading the ledger…" },
  "pane-daily-no-ledger": {
    zh: "读不出台账：工作表或表头可能被改动或删除；请到“结构检查”查看并修复。",
    en: "The ledger cannot be read; a sheet or header may be gone. Look at “Structure” to repair it.",
  },
  "pane-daily-stale": {
    zh: "没有读到最新内容，下面可能不是最新的：{reason}",
    en: "The latest changes could not be read, so this may be out of date: {reason}",
  },
  "pane-daily-more": { zh: "显示其余（{count}）", en: "Show more ({count})" },
  "pane-daily-read-again": { zh: "重新读取", en: "Read again" },
  "pane-light-red": { zh: "红灯", en: "Red" },
  "pane-light-yellow": { zh: "黄灯", en: "Yellow" },
  "pane-light-green": { zh: "绿灯", en: "Green" },
  "pane-light-blue": { zh: "蓝灯", en: "Blue" },
  "pane-state-done": { zh: "已完成", en: "Done" },
  "pane-state-doneLate": { zh: "逾期完成", en: "Done late" },
  "pane-state-overdue": { zh: "逾期", en: "Overdue" },
  "pane-state-farBehind": { zh: "严重滞后", en: "Far behind" },
  "pane-state-dueSoon": { zh: "临期", en: "Due soon" },
  "pane-state-behind": { zh: "滞后", en: "Behind" },
  "pane-state-unreported": { zh: "缺报", en: "Not reported" },
  "pane-state-normal": { zh: "正常", en: "On course" },
  "pane-kind-task": { zh: "任务", en: "Task" },
  "pane-kind-milestone": { zh: "节点", en: "Milestone" },
  "pane-kind-target": { zh: "指标", en: "Target" },
  "pane-duty-goal": { zh: "目标 {goal}", en: "Goal {goal}" },
  "pane-duty-due": { zh: "时限 {date}", en: "Due {date}" },
  "pane-duty-due-inferred": { zh: "时限 {date}（推定）", en: "Due {date} (inferred)" },
  "pane-duty-name": { zh: "{id} {kind}", en: "{id} {kind}" },
  "pane-duty-go": { zh: "到表格中查看", en: "Show in the sheet" },
  "pane-value": { zh: "{month}月完成值", en: "Value for month {month}" },
  "pane-narrative": { zh: "{month}月进展", en: "Progress in month {month}" },
  "pane-finished-on": { zh: "办结日期", en: "Finished on" },
  "pane-whole-row": { zh: "整行", en: "Whole row" },
  "pane-empty-cell": { zh: "（空）", en: "(empty)" },
  "entry-row-gone": {
    zh: "台账中找不到唯一的 {id} 行或这一列，什么都没有写入；请先做“结构检查”。",
    en: "Row {id} or its column is missing or doubled; nothing was written. Check the structure first.",
  },
  "entry-changed-meanwhile": {
    zh: "{id} 的内容刚被别人改过，为免覆盖，什么都没有写入；请看过新内容再填。",
    en: "Row {id} was just changed by someone else; nothing was written. Look at it and try again.",
  },
} as const satisfies Record<string, Sentence>;
