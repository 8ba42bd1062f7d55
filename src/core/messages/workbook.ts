/** Sentences about ledgers and workbooks: reading, writing, building. */

import type { Sentence } from "../messages";

export const workbookMessages = {
  "workbook-empty": {
    zh: "工作簿文件是空的（0 字节），请重新获取或另选文件。",
    en: "The workbook file is empty (0 bytes); get it again or choose another.",
  },
  "workbook-not-xlsx": {
    zh: "这个文件不是 .xlsx 工作簿，请用 Excel 或 WPS 打开后另存为“Excel 工作簿（*.xlsx）”。",
    en: "This file is no .xlsx workbook; open it in Excel or WPS and save it as an Excel workbook (*.xlsx).",
  },
  "workbook-old-format": {
    zh: "这是旧版 .xls（或 .et）工作簿，请用 Excel 或 WPS 打开后另存为“Excel 工作簿（*.xlsx）”。",
    en: "This is an old .xls (or .et) workbook; open it in Excel or WPS and save it as an Excel workbook (*.xlsx).",
  },
  "workbook-encrypted": {
    zh: "工作簿设有打开密码，请先在 Excel 或 WPS 中取消密码并保存，再重新选择。",
    en: "The workbook is locked with a password; remove the password in Excel or WPS, save, and choose it again.",
  },
  "workbook-damaged": {
    zh: "工作簿文件已损坏（{part}），请用 Excel 打开修复后另存，或重新获取文件。",
    en: "The workbook file is damaged ({part}); let Excel repair and save it, or get the file again.",
  },
  "workbook-too-large": {
    zh: "工作簿过大或内容异常（{part}），为防止占满内存没有读取；请删去多余内容后另存再试。",
    en: "The workbook is too large or built oddly ({part}) and was not read, to protect memory; remove what is not needed, save it and try again.",
  },
  "sheet-full": {
    zh: "工作表“{sheet}”放不下这么多内容（最多 {rows} 行、{columns} 列），请分成几份再生成。",
    en: "The sheet “{sheet}” cannot hold this much (at most {rows} rows, {columns} columns); generate it in parts.",
  },
  "cell-text-too-long": {
    zh: "工作表“{sheet}”的 {cell} 单元格有 {length} 字，超过 Excel 上限 {limit} 字，请缩短后再试。",
    en: "Cell {cell} of sheet “{sheet}” has {length} characters, more than Excel's {limit}; shorten the text and try again.",
  },
  "workbook-has-other-sheets": {
    zh: "文件中还有工作表{sheets}，直接写入会丢失它们，请另存为新文件。",
    en: "The file also holds the sheets {sheets}, which writing would lose; write to a new file.",
  },
} as const satisfies Record<string, Sentence>;
