/** Sentences of 封账: closing a month, opening it again, and what was entered too late. */

import type { Sentence } from "../../messages";

export const monthMessages = {
  "pane-month-open-state": { zh: "还没有封账的月份。", en: "No month is closed yet." },
  "pane-month-closed-state": { zh: "已封账至{month}。", en: "Closed through {month}." },
  "pane-month-close": { zh: "封账", en: "Close" },
  "pane-month-close-which": { zh: "封账到哪个月", en: "Close through" },
  "pane-month-none-left": {
    zh: "已到的月份都封账了。",
    en: "Every month that has begun is closed.",
  },
  "pane-month-effect": {
    zh: "封账后 {months} 不再接受填报，检查会指出之后的改动；数据一律不动，可随时解除。",
    en: "{months} then take no more entries and later changes are told; no data is touched, and it can be undone.",
  },
  "pane-month-missing": {
    zh: "{month}还有 {count} 行没有填报：",
    en: "Rows without a report for {month}: {count}",
  },
  "pane-month-complete": {
    zh: "{month}应填的都已填报。",
    en: "Every report for {month} is there.",
  },
  "pane-month-wrong": {
    zh: "{month}的填报中还有 {count} 处错误，建议先处理。",
    en: "Errors left in the entries of {month}: {count}; better settle them first.",
  },
  "pane-month-unit-missing": { zh: "{unit}（{count} 行）", en: "{unit} ({count} rows)" },
  "pane-month-do-close": { zh: "封账至{month}", en: "Close through {month}" },
  "pane-month-sure-close": {
    zh: "确认封账至{month}？没有填报的 {count} 行之后不能再补。",
    en: "Close through {month}? The missing reports ({count}) can then no longer be made.",
  },
  "pane-month-yes": { zh: "确认", en: "Yes" },
  "pane-month-no": { zh: "取消", en: "No" },
  "pane-month-closed": { zh: "已封账至{month}。", en: "Closed through {month}." },
  "pane-month-reopen": { zh: "解除封账", en: "Open again" },
  "pane-month-reopen-which": { zh: "从哪个月起解除", en: "Open from" },
  "pane-month-do-reopen": { zh: "解除{month}封账", en: "Open {month}" },
  "pane-month-sure-reopen": {
    zh: "解除后 {months} 可以重新填报，封账时的记录随之删除。确认解除？",
    en: "{months} can then be changed again, and the record of what was closed is dropped. Go on?",
  },
  "pane-month-reopened": { zh: "已解除{months}的封账。", en: "Open again: {months}." },
  "pane-month-late": { zh: "封账后的改动（{count}）", en: "Changed after closing ({count})" },
  "pane-month-late-none": { zh: "封账后没有改动。", en: "Nothing was changed after closing." },
} as const satisfies Record<string, Sentence>;
