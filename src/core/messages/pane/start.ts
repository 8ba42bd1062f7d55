/** Sentences of the pane's first screen. */

import type { Sentence } from "../../messages";

export const startMessages = {
  "not-a-ledger": {
    zh: "“{file}”不是本工具生成的责任分解台账，请选择正确的台账文件。",
    en: "“{file}” is not a ledger made by this tool; choose the ledger file.",
  },
  "pane-start-title": { zh: "责任分解台账", en: "Responsibility ledger" },
  "pane-start-purpose": {
    zh: "读入通知，核对任务、时限和指标，在当前工作簿中生成台账。",
    en: "Read a notice, check its items, dates and targets, and make a ledger in this workbook.",
  },
  "pane-start-reading": { zh: "正在查看当前工作簿…", en: "Looking at this workbook…" },
  "pane-start-none": {
    zh: "当前工作簿中还没有台账。",
    en: "This workbook holds no ledger yet.",
  },
  "pane-start-new": { zh: "导入通知，新建台账", en: "Import a notice, make a ledger" },
  "pane-start-ledger": { zh: "本工作簿的台账", en: "The ledger in this workbook" },
  "pane-start-months": { zh: "填报月份", en: "Months" },
  "pane-start-items": { zh: "工作任务", en: "Work items" },
  "pane-start-items-count": { zh: "{count} 项", en: "{count}" },
  "pane-start-duties": { zh: "台账行数", en: "Ledger rows" },
  "pane-start-duties-count": { zh: "{count} 行", en: "{count}" },
  "pane-start-entries": { zh: "已填内容", en: "Entries made" },
  "pane-start-entries-count": { zh: "{count} 处", en: "{count}" },
  "pane-start-for-units": { zh: "责任单位：填报", en: "For units: fill in" },
  "pane-start-for-office": { zh: "督查室：督查和汇总", en: "For the office: watch and report" },
  "pane-start-open": { zh: "打开台账", en: "Open the ledger" },
  "pane-start-refused": {
    zh: "台账中已填报 {count} 处，为免覆盖，不能在本工作簿中重新生成；如需新台账，请另建一个空白工作簿。",
    en: "The ledger holds entries ({count}), so a new one is refused here lest they be lost; use an empty workbook.",
  },
  "pane-start-replace": {
    zh: "台账中还没有填报内容，可以重新生成。",
    en: "Nothing has been entered yet, so the ledger can be made again.",
  },
  "pane-start-again": { zh: "重新导入通知", en: "Import a notice again" },
  "pane-start-draft": { zh: "未完成的核对", en: "Unfinished review" },
  "pane-start-draft-changes": {
    zh: "已修改或核对 {count} 处，尚未生成台账。",
    en: "Corrections so far: {count}. The ledger is not made yet.",
  },
  "pane-start-continue": { zh: "继续核对", en: "Continue" },
  "pane-start-discard": { zh: "放弃", en: "Discard" },
  "pane-start-discard-sure": {
    zh: "放弃后，{count} 处修改无法找回。",
    en: "Discarding loses all corrections ({count}) for good.",
  },
  "pane-start-discard-yes": { zh: "确认放弃", en: "Discard for good" },
  "pane-start-discard-no": { zh: "保留", en: "Keep" },
  "pane-draft-damaged": {
    zh: "上次未完成的核对已损坏，无法恢复；请重新导入通知。",
    en: "The unfinished review is damaged and cannot be restored; import the notice again.",
  },
  "pane-draft-unsaved": {
    zh: "浏览器没有保存下修改；关闭窗格会丢失，请先生成台账再关闭。",
    en: "The browser could not keep the corrections; make the ledger before closing the pane, or they are lost.",
  },
} as const satisfies Record<string, Sentence>;
