/** Sentences of the pane's import and overview of a notice. */

import type { Sentence } from "../../messages";

export const importMessages = {
  "pane-import-title": { zh: "导入通知", en: "Import a notice" },
  "pane-import-drop": {
    zh: "把通知文件拖到这里，或",
    en: "Drop the notice’s file here, or",
  },
  "pane-import-choose": { zh: "选择文件…", en: "Choose a file…" },
  "pane-import-file": { zh: "通知文件", en: "The notice’s file" },
  "pane-import-kinds": {
    zh: "支持 .docx、.txt、.md 文件。",
    en: "Word (.docx) and text (.txt, .md) files.",
  },
  "pane-import-paste": { zh: "或粘贴通知全文", en: "Or paste the whole notice" },
  "pane-import-paste-hint": {
    zh: "从标题到成文日期，连同任务、牵头领导和责任单位一并粘贴",
    en: "From the title to the date, with items, leaders and units",
  },
  "pane-import-read": { zh: "读取粘贴的内容", en: "Read what was pasted" },
  "pane-import-busy": { zh: "正在读取通知…", en: "Reading the notice…" },
  "pane-import-nothing": {
    zh: "还没有粘贴内容，请先粘贴通知全文。",
    en: "Nothing is pasted yet; paste the whole notice first.",
  },
  "pane-import-unreadable": {
    zh: "文件“{file}”没有读出来，可能正被占用或已移走；请关闭它后重试，或直接粘贴全文。",
    en: "The file “{file}” could not be read; close it elsewhere and try again, or paste the text.",
  },
  "pane-import-replaces": {
    zh: "导入新通知将替换未完成的核对（已修改 {count} 处）。",
    en: "Importing a notice replaces the unfinished review (corrections: {count}).",
  },
  "pane-import-several": {
    zh: "一次只能导入一个文件，请把要导入的通知单独拖进来。",
    en: "One file at a time; drop only the notice to import.",
  },
  "pane-overview-title": { zh: "通知概览", en: "The notice at a glance" },
  "pane-overview-untitled": { zh: "（没有读出标题）", en: "(no title found)" },
  "pane-overview-issuer": { zh: "发文机关", en: "Issuer" },
  "pane-overview-number": { zh: "发文字号", en: "Number" },
  "pane-overview-issued": { zh: "成文日期", en: "Issued on" },
  "pane-overview-reporting": { zh: "反馈要求", en: "Reporting" },
  "pane-overview-numbers": { zh: "读出内容", en: "What was read" },
  "pane-overview-sections": { zh: "部分", en: "sections" },
  "pane-overview-items": { zh: "项任务", en: "items" },
  "pane-overview-milestones": { zh: "个时间节点", en: "milestones" },
  "pane-overview-targets": { zh: "项指标", en: "targets" },
  "pane-overview-agrees": {
    zh: "任务项数与通知所称的 {declared} 项一致。",
    en: "The notice declares {declared} items: the same number.",
  },
  "pane-overview-differs": {
    zh: "通知称共 {declared} 项，读出 {found} 项，请核对有无漏读或多读。",
    en: "The notice declares {declared} items, {found} were read; look for missing or extra ones.",
  },
  "pane-overview-undeclared": {
    zh: "通知没有写明任务总数，请对照原文核对项数。",
    en: "The notice does not say how many items it has; compare with the original.",
  },
  "pane-overview-doubts": { zh: "待核对 {count} 处", en: "Doubts to check: {count}" },
  "pane-overview-hints": { zh: "提示 {count} 条", en: "Hints: {count}" },
  "pane-overview-clear": {
    zh: "没有需要核对的疑点，可以生成台账。",
    en: "Nothing is in doubt; the ledger can be made.",
  },
  "pane-overview-group": { zh: "同类共 {count} 处", en: "{count} of this kind" },
  "pane-overview-review": { zh: "逐项核对", en: "Review the items" },
  "pane-overview-generate": { zh: "生成台账", en: "Make the ledger" },
  "pane-doubt-item": { zh: "第 {item} 项", en: "Item {item}" },
  "pane-doubt-notice": { zh: "通知整体", en: "Whole notice" },
  "pane-doubt-settle": { zh: "已核对", en: "Checked" },
  "pane-doubt-settle-this": { zh: "已核对：{message}", en: "Checked: {message}" },
  "pane-doubt-settled": { zh: "已标为核对。", en: "Marked as checked." },
  "pane-doubt-settle-all": { zh: "这 {count} 处都已核对", en: "All {count} checked" },
} as const satisfies Record<string, Sentence>;
