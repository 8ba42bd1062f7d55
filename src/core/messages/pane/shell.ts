/** Sentences of the pane's frame: titles, steps, failures that have no sentence of their own. */

import type { Sentence } from "../../messages";

export const shellMessages = {
  "pane-name": { zh: "责任分解台账", en: "Responsibility ledger" },
  "pane-back": { zh: "返回", en: "Back" },
  "pane-retry": { zh: "重试", en: "Try again" },
  "pane-loading": { zh: "正在打开…", en: "Opening…" },
  "pane-day": { zh: "{year} 年 {month} 月 {date} 日", en: "{iso}" },
  "pane-month": { zh: "{year} 年 {month} 月", en: "{iso}" },
  "pane-months": { zh: "{year} 年 {first} 月至 {last} 月", en: "{from} to {to}" },
  "pane-months-across": { zh: "{first}至{last}", en: "{first} to {last}" },
  "pane-error": { zh: "错误", en: "Error" },
  "pane-warning": { zh: "存疑", en: "Doubtful" },
  "pane-hint": { zh: "提示", en: "Hint" },
  "pane-list-comma": { zh: "、", en: ", " },
  "pane-unexpected": {
    zh: "出现意外情况，刚才的操作没有完成；请重试，仍不行请关闭窗格后重新打开。",
    en: "Something unexpected happened and the last step was not finished; try again, or close and reopen the pane.",
  },
  "pane-broken-title": { zh: "这一页出错了", en: "This page failed" },
  "pane-broken": {
    zh: "这一页无法显示，工作簿没有被改动；请返回首页重试，仍不行请关闭窗格后重新打开。",
    en: "This page cannot be shown; the workbook was not changed. Go back to the start and try again, or close and reopen the pane.",
  },
  "pane-broken-restart": { zh: "返回首页", en: "Back to start" },
  "pane-not-loaded": {
    zh: "这一页没有加载成功，可能是网络中断；请检查网络后重新打开窗格。",
    en: "This page did not load, perhaps because the network failed; check it and reopen the pane.",
  },
  "pane-not-loaded-reload": { zh: "重新打开", en: "Reopen" },
  "pane-needs-excel": {
    zh: "请在 Excel 中打开本窗格：先打开一个工作簿，再点功能区“责任分解”。",
    en: "Open this pane inside Excel: open a workbook, then press “Break down” on the ribbon.",
  },
  "pane-building-begins": { zh: "正在准备…", en: "Preparing…" },
  "pane-building-percent": { zh: "已完成 {percent}%", en: "{percent}% done" },
  "pane-building-advice": {
    zh: "写入期间请不要编辑单元格，也不要切换到其他工作簿。",
    en: "Do not edit cells or switch workbooks until it is done.",
  },
  "pane-building-cancel": { zh: "停止", en: "Stop" },
  "pane-building-stopping": { zh: "正在停止…", en: "Stopping…" },
  "pane-old-title": { zh: "当前 Excel 版本较低", en: "This Excel is too old" },
  "pane-old-missing": {
    zh: "本机的 {platform} 不支持：{missing}。生成台账需要 Excel 2021、Microsoft 365 或网页版 Excel。",
    en: "{platform} on this machine lacks: {missing}. Making a ledger needs Excel 2021, Microsoft 365 or Excel on the web.",
  },
  "pane-old-works": { zh: "仍然可以：", en: "What still works:" },
  "pane-old-works-fill": {
    zh: "打开别人生成的台账，正常填报每月完成值和进展；",
    en: "Open a ledger made elsewhere and fill in each month’s figures and progress;",
  },
  "pane-old-works-lights": {
    zh: "查看状态、亮灯和原因，由表内公式自动计算；",
    en: "See states, lights and their reasons, which formulas in the sheets compute;",
  },
  "pane-old-works-checks": {
    zh: "录入时的下拉选项、数值和日期校验；",
    en: "Use drop-down lists and the checks of figures and dates while typing;",
  },
  "pane-old-works-print": {
    zh: "筛选、打印责任分解表和台账。",
    en: "Filter and print the breakdown and the ledger.",
  },
  "pane-old-next": {
    zh: "如需导入通知、生成台账，请换一台装有较新 Excel 的电脑操作，生成后把文件发回本机即可。",
    en: "To import a notice and make a ledger, use a computer with a newer Excel and send the file back here.",
  },
} as const satisfies Record<string, Sentence>;
