/** Findings about a notice as read. */

import type { Sentence } from "../messages";

export const noticeMessages = {
  "no-items": {
    zh: "没有读出工作任务：文中没有带责任单位的条目，请确认选对了文件。",
    en: "No work items were found: nothing in the text names responsible units. Check that this is the right file.",
  },
  "count-differs": {
    zh: "通知称共 {declared} 项，实际读出 {found} 项，请核对有无漏读或多读。",
    en: "The notice declares {declared} items but {found} were read; check for missing or extra ones.",
  },
  "number-gap": {
    zh: "序号从 {from} 跳到 {to}，请核对原文是否缺项。",
    en: "The numbering jumps from {from} to {to}; check whether the text is complete.",
  },
  "number-repeated": {
    zh: "序号 {label} 重复或倒退，请核对原文编号。",
    en: "The number {label} is repeated or runs backwards; check the numbering.",
  },
  "tables-unread": {
    zh: "文中有 {rows} 行表格（“{row}”）暂不能读取，请把表格内容改成文字条目后重新导入。",
    en: "{rows} table rows (“{row}”) cannot be read yet; rewrite the table as numbered text and import again.",
  },
  "year-missing": {
    zh: "没有读出通知的年份，只写了月日的时限无法换算，请填写年份。",
    en: "The notice’s year was not found, so dates without a year could not be read; enter the year.",
  },
  "item-without-unit": {
    zh: "第 {item} 项没有责任单位，而其他各项都有，请补上。",
    en: "Item {item} names no responsible unit although the others do; add one.",
  },
  "item-without-leader": {
    zh: "第 {item} 项没有牵头领导，而其他各项都有，请补上。",
    en: "Item {item} names no leader although the others do; add one.",
  },
  "unit-look-alike": {
    zh: "第 {item} 项的“{name}”与“{other}”只差一字，疑为笔误，请核对。",
    en: "“{name}” in item {item} is one character off “{other}”, probably a misprint; check it.",
  },
  "group-open": {
    zh: "第 {item} 项的“{groups}”没有写明是哪些单位，请选定具体单位。",
    en: "Item {item} does not say which units “{groups}” means; choose them.",
  },
  "group-of-offices": {
    zh: "第 {item} 项的“{groups}”没有点名，催办时找不到人，建议明确到单位。",
    en: "“{groups}” in item {item} names no office, so nobody can be reminded; name them if possible.",
  },
  "time-vague": {
    zh: "第 {item} 项的“{phrases}”没有具体日期，建议与责任单位商定时限。",
    en: "“{phrases}” in item {item} is no date; agree on one with the responsible unit.",
  },
  "date-inferred": {
    zh: "第 {item} 项没有写明时限，推定为 {due}，如有不同请修改。",
    en: "Item {item} states no date; {due} is inferred. Change it where that is wrong.",
  },
  "text-left-over": {
    zh: "有 {count} 段文字不属于任何一项（“{phrases}”），请核对其中有无任务。",
    en: "{count} paragraphs belong to no item (“{phrases}”); check whether they hold work.",
  },
} as const satisfies Record<string, Sentence>;
