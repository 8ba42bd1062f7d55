/** Sentences and help of the commands summarize, remind and circular. */

import type { Sentence } from "../../messages";

export const summaryCommandMessages = {
  "month-missing": {
    zh: "请用 --month 写明月份，如：--month 2021-09。",
    en: "Name the month with --month, e.g. --month 2021-09.",
  },
  "month-invalid": {
    zh: "“{value}”不是有效的月份，请写成 2021-09 这样的形式。",
    en: "“{value}” is no month; write it like 2021-09.",
  },
  "circular-output-missing": {
    zh: "请用 -o 写明要生成的通报，如：-o 通报.docx。",
    en: "Name the circular to write with -o, e.g. -o circular.docx.",
  },
  "circular-output-invalid": {
    zh: "“{file}”的类型不对，通报请存为 .docx（或 .xlsx）。",
    en: "“{file}” is of the wrong kind; write the circular as .docx (or .xlsx).",
  },
  "circular-output-exists": {
    zh: "“{file}”已经存在，没有覆盖；请换一个文件名，确实要覆盖请加 --force。",
    en: "“{file}” exists and was not replaced; choose another name, or add --force.",
  },
  "output-holds-more": {
    zh: "“{file}”里有新文件没有的内容（{sheets}），没有覆盖；请换一个文件名，确实要覆盖请加 --force。",
    en: "“{file}” holds what the new file would not ({sheets}) and was not replaced; choose another name, or add --force.",
  },
  "unit-unknown": {
    zh: "没有需要催办的单位“{unit}”；需要催办的单位有：{units}。",
    en: "There is nothing to remind “{unit}” of; units to remind: {units}.",
  },
  summarized: {
    zh: "已在“{file}”中生成“{sheet}”和“{year}”。{overall}",
    en: "Wrote “{sheet}” and “{year}” into “{file}”. {overall}",
  },
  "circular-written": { zh: "已生成“{file}”。", en: "Wrote “{file}”." },
  "no-reminders": {
    zh: "{month} 没有需要催办的单位。",
    en: "No unit is to be reminded for {month}.",
  },
  "summary-line-tally": {
    zh: "{name}：{duties} 行，红 {red}，黄 {yellow}，绿 {green}，蓝 {blue}；逾期 {overdue}，风险 {risk}；应报 {owed}，已报 {reported}，未报 {missing}，往月欠报 {backlog}；完成率 {ratio}",
    en: "{name}: {duties} rows, {red} red, {yellow} yellow, {green} green, {blue} blue; {overdue} overdue, {risk} at risk; {reported} of {owed} reported, {missing} missing, backlog {backlog}; ratio {ratio}",
  },
  "summary-line-unit": { zh: "第 {rank} 名 {score} 分 {line}", en: "#{rank} {score} {line}" },
  "summary-line-duty": {
    zh: "{light} {state} {id} {unit} {content}：{reason}",
    en: "{light} {state} {id} {unit} {content}: {reason}",
  },
  "summary-line-missing": {
    zh: "{unit}：本月未报 {rows} 行，往月欠报 {earlier} 行次",
    en: "{unit}: {rows} rows without a report this month, {earlier} of earlier months",
  },
  "summary-line-target": {
    zh: "{id} {unit} {content}：实绩 {actual}，完成率 {ratio}，均衡进度应达 {pace}",
    en: "{id} {unit} {content}: {actual}, ratio {ratio}, steady pace {pace}",
  },
  "summary-nothing": { zh: "（无）", en: "(none)" },
} as const satisfies Record<string, Sentence>;
