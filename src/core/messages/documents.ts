/** Sentences about files and documents that cannot be read. */

import type { Sentence } from "../messages";

export const documentsMessages = {
  "file-not-found": {
    zh: "找不到文件“{file}”，请核对路径和文件名。",
    en: "The file “{file}” was not found; check its path and name.",
  },
  "file-is-folder": {
    zh: "“{file}”是文件夹，请指定其中的一个文件。",
    en: "“{file}” is a folder; name one file in it.",
  },
  "file-unreadable": {
    zh: "无法读取“{file}”（没有权限、被占用或不是普通文件），请检查后重试。",
    en: "“{file}” cannot be read (no permission, in use, or not an ordinary file); check it and try again.",
  },
  "file-empty": {
    zh: "“{file}”是空文件，请选择有内容的通知。",
    en: "“{file}” is empty; choose a notice with content.",
  },
  "file-too-large": {
    zh: "“{file}”超过 {limit} MB，不像是一份通知，请核对是否选错，或只保留正文后重试。",
    en: "“{file}” is larger than {limit} MB, which no notice is; check the choice or keep only the body text.",
  },
  "file-is-image": {
    zh: "“{file}”是图片文件（{format}），请先用识别软件转成文字，存为 .docx 或 .txt 后再选。",
    en: "“{file}” is a picture ({format}); turn it into text first and save that as .docx or .txt.",
  },
  "file-is-pdf": {
    zh: "“{file}”是 PDF 文件，请用 Word 或 WPS 打开并另存为 .docx 或 .txt 后再选。",
    en: "“{file}” is a PDF; open it in Word or WPS and save it as .docx or .txt.",
  },
  "file-is-old-word": {
    zh: "“{file}”是旧版 Word 或 WPS 文档（.doc、.wps），请打开后另存为 .docx 或 .txt 再选。",
    en: "“{file}” is an old Word or WPS document (.doc, .wps); open it and save it as .docx or .txt.",
  },
  "file-is-rtf": {
    zh: "“{file}”是 RTF 文档，请用 Word 或 WPS 打开并另存为 .docx 或 .txt 后再选。",
    en: "“{file}” is an RTF document; open it in Word or WPS and save it as .docx or .txt.",
  },
  "file-is-web-page": {
    zh: "“{file}”是网页文件，请用 Word 或 WPS 打开并另存为 .docx 或 .txt 后再选。",
    en: "“{file}” is a web page; open it in Word or WPS and save it as .docx or .txt.",
  },
  "file-is-ofd": {
    zh: "“{file}”是 OFD 版式文件，请用阅读器导出为 .docx 或 .txt 后再选。",
    en: "“{file}” is an OFD file; export it as .docx or .txt from its viewer.",
  },
  "file-is-spreadsheet": {
    zh: "“{file}”是表格文件，这里要的是通知正文，请选择 .docx、.txt 或 .md 文件。",
    en: "“{file}” is a spreadsheet; the text of the notice is wanted here: a .docx, .txt or .md file.",
  },
  "file-is-slides": {
    zh: "“{file}”是演示文稿，请把通知正文存为 .docx 或 .txt 后再选。",
    en: "“{file}” is a slide show; save the text of the notice as .docx or .txt.",
  },
  "file-is-archive": {
    zh: "“{file}”是压缩包（{format}），请先解压，再选择其中的通知。",
    en: "“{file}” is an archive ({format}); unpack it and choose the notice inside.",
  },
  "file-is-binary": {
    zh: "“{file}”不是文本文件，请选择 .docx、.txt 或 .md 格式的通知。",
    en: "“{file}” is not a text file; choose a notice as .docx, .txt or .md.",
  },
  "file-encrypted": {
    zh: "“{file}”设有打开密码，请在 Word 或 WPS 中取消密码后另存再选。",
    en: "“{file}” is protected by a password; remove it in Word or WPS and save the file again.",
  },
  "text-undecodable": {
    zh: "“{file}”的文字编码无法识别或文件已损坏，请用记事本打开并以 UTF-8 编码另存后再选。",
    en: "The encoding of “{file}” is unknown or the file is damaged; save it again as UTF-8 text.",
  },
  "document-damaged": {
    zh: "“{file}”已损坏或不完整，请用 Word 或 WPS 打开并另存为 .docx 后再选。",
    en: "“{file}” is damaged or incomplete; open it in Word or WPS and save it as .docx again.",
  },
  "document-unsafe": {
    zh: "“{file}”的内部结构异常（解压后过大、层次过深或含有禁用的声明），已停止读取；请用 Word 或 WPS 另存为 .docx 后再选。",
    en: "“{file}” is built in an unsafe way (too large once unpacked, nested too deep, or with forbidden declarations) and was not read; save it as .docx again in Word or WPS.",
  },
  "document-without-text": {
    zh: "“{file}”里没有文字（可能是扫描件），请先识别成文字再选。",
    en: "“{file}” holds no text (perhaps a scan); turn it into text first.",
  },
  "csv-damaged": {
    zh: "“{file}”第 {line} 行的引号不配对，请在表格软件中另存为 CSV 后重试。",
    en: "The quotes on line {line} of “{file}” do not match; save it as CSV again from a spreadsheet.",
  },
  "units-row-incomplete": {
    zh: "“{file}”第 {line} 行应有“群体”和“成员”两列且都不为空，请补全后重试。",
    en: "Line {line} of “{file}” should have the two columns 群体 (group) and 成员 (member), both filled.",
  },
  "units-empty": {
    zh: "“{file}”里没有单位，请按“群体,成员”两列填写，每行一个成员。",
    en: "“{file}” names no units; write two columns, 群体 (group) and 成员 (member), one member a row.",
  },
} as const satisfies Record<string, Sentence>;
