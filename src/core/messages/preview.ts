/** Sentences of the page that shows the add-in without Excel. */

import type { Sentence } from "../messages";

export const previewMessages = {
  "preview-name": { zh: "责任分解台账 · 体验页", en: "Responsibility ledger · try it here" },
  "preview-purpose": {
    zh: "不用 Excel，就在这一页上试用加载项：左边是工作簿，右边是加载项的窗格。文件只在本机浏览器里处理，不上传。",
    en: "Try the add-in on this page, without Excel: the workbook on the left, the add-in’s pane on the right. Files stay in this browser and are never uploaded.",
  },
  "preview-start-choose": { zh: "从哪里开始？", en: "Where to begin?" },
  "preview-notice-title": { zh: "从一份通知开始", en: "Begin with a notice" },
  "preview-notice-text": {
    zh: "偃政〔2021〕3号，61 项工作任务。空白工作簿和通知原文都已备好，按实际步骤导入、核对、生成台账。",
    en: "Notice 偃政〔2021〕3号 with 61 work items. An empty workbook and the notice’s text are ready: import, check, and make the ledger as in real life.",
  },
  "preview-notice-open": { zh: "打开通知和空白工作簿", en: "Open notice and empty workbook" },
  "preview-sample-title": { zh: "看一本填报中的台账", en: "See a ledger in use" },
  "preview-sample-badge": { zh: "演示数据", en: "Invented data" },
  "preview-sample-text": {
    zh: "同一份通知的台账，填到 2021 年 9 月 30 日：红灯、黄灯、存疑的填报都有。填报内容全部虚构。",
    en: "The same notice’s ledger, filled in up to 30 September 2021, with red and yellow lights and doubtful entries. All entries are invented.",
  },
  "preview-sample-open": { zh: "打开演示台账", en: "Open the sample ledger" },
  "preview-empty-title": { zh: "空白工作簿", en: "Empty workbook" },
  "preview-empty-text": {
    zh: "导入自己的通知（.docx、.txt、.md，或粘贴文字）。",
    en: "Import a notice of your own (.docx, .txt, .md, or pasted text).",
  },
  "preview-empty-open": { zh: "新建空白工作簿", en: "New empty workbook" },
  "preview-file-title": { zh: "打开台账文件", en: "Open a ledger file" },
  "preview-file-text": {
    zh: "打开本机上的 .xlsx 台账，继续填报、核对、汇总。原文件不会被改动。",
    en: "Open an .xlsx ledger of yours and go on filling in, checking and summing up. The file itself is not changed.",
  },
  "preview-file-open": { zh: "选择 .xlsx 文件…", en: "Choose an .xlsx file…" },
  "preview-opening": { zh: "正在打开…", en: "Opening…" },
  "preview-joining": {
    zh: "正在加入另一个窗口的工作簿…",
    en: "Joining the workbook of the other window…",
  },
  "preview-gone": {
    zh: "这份工作簿的窗口已经全部关闭，浏览器里也没有保留；请重新选择从哪里开始。",
    en: "All windows of this workbook are closed and the browser did not keep it; choose again where to begin.",
  },
  "preview-unexpected": {
    zh: "出现意外情况，没有打开；请重试，仍不行请刷新本页。",
    en: "Something unexpected happened and nothing was opened; try again, or reload this page.",
  },
  "preview-file-menu": { zh: "文件", en: "File" },
  "preview-menu-open": { zh: "打开…", en: "Open…" },
  "preview-menu-save": { zh: "另存为 .xlsx", en: "Save as .xlsx" },
  "preview-menu-window": { zh: "新窗口一同编辑", en: "Edit together in a new window" },
  "preview-menu-start": { zh: "回到开头", en: "Back to the start" },
  "preview-window-unshared": {
    zh: "只有通过 https 或 localhost 打开本页，才能在新窗口一同编辑。",
    en: "Editing together in a new window needs this page to be opened by https or on localhost.",
  },
  "preview-window-blocked": {
    zh: "浏览器没有打开新窗口；请允许本页弹出窗口后再试。",
    en: "The browser did not open a new window; allow this page to open windows and try again.",
  },
  "preview-window-alone": { zh: "只有本窗口在编辑", en: "Only this window" },
  "preview-window-others": {
    zh: "本窗口，另有 {count} 个窗口一同编辑",
    en: "This window and {count} more are editing",
  },
  "preview-saved": {
    zh: "已保存为 {file}，请在浏览器的下载中查看。",
    en: "Saved as {file}; see your downloads.",
  },
  "preview-ribbon": { zh: "功能区", en: "Ribbon" },
  "preview-ribbon-group": { zh: "责任台账", en: "Duty ledger" },
  "preview-ribbon-break-down": { zh: "责任分解", en: "Break down" },
  "preview-ribbon-ledger": { zh: "打开台账", en: "Open ledger" },
  "preview-grid": { zh: "工作簿", en: "Workbook" },
  "preview-pane-name": { zh: "责任分解台账", en: "Responsibility ledger" },
  "preview-pane": { zh: "加载项窗格", en: "Add-in pane" },
  "preview-pane-close": { zh: "关闭窗格", en: "Close the pane" },
  "preview-pane-width": { zh: "窗格宽度", en: "Width of the pane" },
  "preview-notice-bar": {
    zh: "通知原文已备好：下载或复制后，在窗格里点“导入通知，新建台账”。",
    en: "The notice is ready: download or copy it, then press “Import a notice, make a ledger” in the pane.",
  },
  "preview-notice-download": { zh: "下载通知 .txt", en: "Download the notice" },
  "preview-notice-copy": { zh: "复制全文", en: "Copy its text" },
  "preview-notice-copied": { zh: "已复制", en: "Copied" },
  "preview-notice-not-copied": {
    zh: "浏览器不允许复制，请改用下载。",
    en: "The browser does not allow copying; download the notice instead.",
  },
  "preview-kept-title": { zh: "上次没有做完的", en: "Where you left off" },
  "preview-kept-resume": { zh: "继续", en: "Go on" },
  "preview-kept-drop": { zh: "删除", en: "Delete" },
  "preview-kept-drop-sure": { zh: "确认删除，不能恢复", en: "Delete for good" },
  "preview-unkept": {
    zh: "浏览器没有保存下这份工作簿，关闭窗口就会丢失；请先从“文件”里另存为 .xlsx。",
    en: "The browser could not keep this workbook, which is lost with its window; save it as .xlsx from the File menu first.",
  },
  "preview-server-building": {
    zh: "正在构建体验页，约需一分钟…",
    en: "Building the preview, about a minute…",
  },
  "preview-server-not-built": {
    zh: "体验页没有构建成功，请先处理以下问题：",
    en: "The preview was not built; mend this first:",
  },
  "preview-server-unbuilt": {
    zh: "dist/ 里还没有体验页；请去掉 --no-build 再运行一次。",
    en: "There is no preview in dist/ yet; run this once without --no-build.",
  },
  "preview-server-ready": {
    zh: "体验页已就绪：{address} （按 Ctrl+C 停止）",
    en: "The preview is ready: {address} (Ctrl+C stops it)",
  },
  "preview-server-ports": {
    zh: "本机端口 {first}–{last} 都被占用；请关闭占用的程序后重试。",
    en: "Ports {first}–{last} are all taken; close what holds them and try again.",
  },
  "preview-server-option": {
    zh: "不认识选项 {option}；可用 --no-open（不打开浏览器）、--no-build（不重新构建）。",
    en: "Unknown option {option}; there are --no-open and --no-build.",
  },
  "preview-close": { zh: "关闭提示", en: "Dismiss" },
} as const satisfies Record<string, Sentence>;
