/** Sentences about opening a workbook file of anybody's: what of it could not be taken along. */

import type { Sentence } from "../messages";

export const openingMessages = {
  "opened-without": {
    zh: "工作表“{sheet}”的{what}没有带入，另存的文件里也不会有，请保留原文件。",
    en: "The sheet “{sheet}” was opened without its {what}, which a saved copy will lack too; keep the original file.",
  },
  "workbook-opened-without": {
    zh: "工作簿的{what}没有带入，另存的文件里也不会有，请保留原文件。",
    en: "The workbook was opened without its {what}, which a saved copy will lack too; keep the original file.",
  },
  "left-comments": { zh: "批注", en: "comments" },
  "left-pictures": { zh: "图片和形状（{names}）", en: "pictures and shapes ({names})" },
  "left-charts": { zh: "图表（{names}）", en: "charts ({names})" },
  "left-whole-sheet": { zh: "全部内容（它不是普通工作表）", en: "contents (it is no plain sheet)" },
  "left-conditions": {
    zh: "部分条件格式（如色阶、数据条、图标）",
    en: "conditional formats beyond formulas, such as colour scales",
  },
  "left-validations": {
    zh: "部分数据验证（如时间）",
    en: "data validation of some kinds, such as times",
  },
  "left-looks": {
    zh: "部分单元格样式（如下划线、局部边框、文字方向）",
    en: "looks of some cells, such as underlines, partial borders or turned text",
  },
  "left-filter": { zh: "筛选条件", en: "filter conditions" },
  "left-hidden-rows": {
    zh: "行的隐藏和分组（现已全部显示）",
    en: "hidden and grouped rows (all are shown now)",
  },
  "left-links": { zh: "超链接", en: "links" },
  "left-tables": { zh: "“表格”样式和名称", en: "tables as such" },
  "left-pivots": { zh: "数据透视表", en: "pivot tables" },
  "left-sparklines": { zh: "迷你图", en: "sparklines" },
  "left-controls": { zh: "控件和嵌入对象", en: "controls and embedded objects" },
  "left-arrays": {
    zh: "数组公式（已变成普通公式）",
    en: "array formulas (they are plain formulas now)",
  },
  "left-print": { zh: "部分打印设置", en: "print set-up in part" },
  "left-password": { zh: "保护密码", en: "password of its protection" },
  "left-protection": { zh: "部分保护选项", en: "protection options in part" },
  "left-names": { zh: "部分名称（{names}）", en: "names {names}" },
  "left-macros": { zh: "宏", en: "macros" },
  "left-external": { zh: "对其他工作簿的链接", en: "links to other workbooks" },
} as const satisfies Record<string, Sentence>;
