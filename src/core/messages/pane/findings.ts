/** Sentences of 填报检查: what was found in the entries, and the offers to mend it. */

import type { Sentence } from "../../messages";

export const findingsMessages = {
  "pane-findings-list": { zh: "检查结果", en: "What was found" },
  "pane-findings-live": {
    zh: "在表格中填写、粘贴或删除后，这里立即检查；只读不改。",
    en: "What is entered, pasted or deleted in the sheet is checked here at once; nothing is changed.",
  },
  "pane-findings-all": { zh: "全部检查", en: "Check all" },
  "pane-findings-checking": { zh: "正在检查…", en: "Checking…" },
  "pane-findings-checked": {
    zh: "已检查全部 {rows} 行，发现 {count} 处问题。",
    en: "All rows checked ({rows}); findings: {count}.",
  },
  "pane-findings-counts": {
    zh: "错误 {error} · 存疑 {warning} · 提示 {hint}",
    en: "Errors {error} · doubtful {warning} · hints {hint}",
  },
  "pane-findings-scope": { zh: "范围", en: "Rows" },
  "pane-findings-scope-all": { zh: "全部单位", en: "All units" },
  "pane-findings-severity": { zh: "程度", en: "Severity" },
  "pane-findings-from-hint": { zh: "全部问题", en: "All findings" },
  "pane-findings-from-warning": { zh: "错误和存疑", en: "Errors and doubts" },
  "pane-findings-from-error": { zh: "只看错误", en: "Errors only" },
  "pane-findings-just-clean": {
    zh: "刚才修改了 {rows} 行，没有发现问题。",
    en: "Rows just changed: {rows}; nothing found.",
  },
  "pane-findings-just-found": {
    zh: "刚才修改了 {rows} 行，发现 {count} 处问题，列在最前。",
    en: "Rows just changed: {rows}; findings: {count}, listed first.",
  },
  "pane-findings-remote": {
    zh: "其他人刚更新了内容，结果已刷新。",
    en: "Others have just changed something; the list is up to date.",
  },
  "pane-findings-clean": { zh: "没有发现问题。", en: "Nothing was found." },
  "pane-findings-just": { zh: "刚修改的行", en: "Rows just changed" },
  "pane-findings-error": { zh: "有错误的行（{count}）", en: "Rows with errors ({count})" },
  "pane-findings-warning": { zh: "存疑的行（{count}）", en: "Doubtful rows ({count})" },
  "pane-findings-hint": { zh: "可再看看的行（{count}）", en: "Rows worth a look ({count})" },
  "pane-findings-row": { zh: "{name} ｜ {unit}", en: "{name} | {unit}" },
  "pane-findings-fix": {
    zh: "现为“{before}”，改后“{after}”",
    en: "Now “{before}”, then “{after}”",
  },
  "pane-findings-fixed": { zh: "{cell}已改为“{after}”。", en: "{cell} is now “{after}”." },
} as const satisfies Record<string, Sentence>;
