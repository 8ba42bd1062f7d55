/** Sentences about Excel itself: what it refuses, and what to do then. */

import type { Sentence } from "../messages";

export const excelMessages = {
  "excel-cell-edit": {
    zh: "Excel 正在编辑单元格，请先按回车结束编辑，再点一次。",
    en: "A cell is being edited in Excel; press Enter to finish, then try again.",
  },
  "excel-dialog-open": {
    zh: "Excel 中有对话框尚未关闭，请先关闭它，再点一次。",
    en: "A dialog is open in Excel; close it, then try again.",
  },
  "excel-protected": {
    zh: "工作表或工作簿受保护，或您只有查看权限，请撤消保护或取得编辑权限后再试。",
    en: "The sheet or workbook is protected, or you may only view it; unprotect it or get edit rights.",
  },
  "excel-throttled": {
    zh: "Excel 暂时忙不过来，请等一分钟再试；已做的部分已撤回，不会留下半张台账。",
    en: "Excel is too busy just now; try again in a minute. No half ledger is left behind.",
  },
  "excel-too-much": {
    zh: "一次传给 Excel 的内容过多，请减少事项或报送月份后再试。",
    en: "Too much was sent to Excel at once; try with fewer items or months.",
  },
  "excel-session-lost": {
    zh: "与 Excel 的连接断开了，请刷新页面或重新打开工作簿后再点一次，程序会接着做完。",
    en: "The connection to Excel was lost; reload or reopen the workbook and try again to finish.",
  },
  "excel-not-found": {
    zh: "要用的工作表或单元格已不在了（可能刚被他人改名或删除），请重新打开侧边栏后再试。",
    en: "A sheet or range is gone, perhaps renamed or deleted by someone; reopen the pane and retry.",
  },
  "excel-too-old": {
    zh: "这个 Excel 版本过旧，缺少 {sets}，请改用 Excel 2021、Microsoft 365 或网页版 Excel。",
    en: "This Excel is too old and lacks {sets}; use Excel 2021, Microsoft 365 or Excel on the web.",
  },
  "excel-rejected": {
    zh: "Excel 没有接受这项操作（{code}），请保存工作簿、重新打开后再试一次。",
    en: "Excel did not accept this ({code}); save the workbook, reopen it and try again.",
  },
  "excel-stopped": {
    zh: "已按您的要求停止，工作簿保持原样；需要时请重新点击生成。",
    en: "Stopped as you asked; the workbook is as it was. Start again when you need it.",
  },
  "excel-sheet-taken": {
    zh: "工作簿中已有名为“{sheet}”的工作表，且不是本工具生成的，请先改名，或换一个空白工作簿。",
    en: "The workbook has a sheet “{sheet}” not made by this tool; rename it or use a blank workbook.",
  },
  "excel-name-taken": {
    zh: "工作簿中已定义名称“{name}”另作他用，请在“公式－名称管理器”中改名，或换一个空白工作簿。",
    en: "The name “{name}” is defined for something else; rename it, or use a blank workbook.",
  },
  "excel-has-entries": {
    zh: "工作簿里的台账已有填报内容，为免丢失不予覆盖，请换一个空白工作簿生成。",
    en: "The ledger here holds entries and is not overwritten; generate into a blank workbook.",
  },
} as const satisfies Record<string, Sentence>;
