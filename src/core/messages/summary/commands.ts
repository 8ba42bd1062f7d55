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
  "summary-summarize": {
    zh: "汇总一个月的情况，可把汇总表加进台账",
    en: "sum up a month, and add its sheet to the ledger",
  },
  "help-summarize": {
    zh: `用法：ledger summarize 台账.xlsx --month 2021-09 [选项]

汇总一个月：亮灯、各部分、牵头领导和责任单位（得分、名次）、本月变化、逾期、风险、未报、到期、节点和指标。
不写 -o 时在屏幕上列出；写 -o 时另存一份台账，加上“N月汇总”和“全年汇总”，台账其余内容原样不动。

  --month 月份       要汇总的月份，如 2021-09
  -o, --output 文件  加了汇总表的台账（可以就是原文件）
  --as-of 日期       统计日期，须在该月之内；不写则为该月最后一天，当月尚未结束则为当天
  --weights 权重     得分权重（进度,报送,按期），不写则用台账“填报说明”里的设置
  --force            覆盖有人改过、加过内容的汇总表，或已有的其他文件
  --json             输出 JSON
  -h, --help         显示本说明`,
    en: `Usage: ledger summarize LEDGER.xlsx --month YYYY-MM [OPTIONS]

Sums up a month: lights, sections, leaders, units (score, rank), changes, overdue, at risk, reports missing, due soon, milestones, targets.
Without -o it prints them; with -o it writes the ledger with the month's and the year's sheet added, all else untouched.

  --month YYYY-MM     the month
  -o, --output FILE   the ledger with the sheets added (may be the same file)
  --as-of DATE        as-of date, a day of the month; by default its last, or today while it runs
  --weights A,B,C     weights of the score (progress, reporting, timeliness); by default those set in the ledger
  --force             replace summary sheets that people changed, or another file
  --json              print JSON
  -h, --help          show this help`,
  },
  "summary-remind": {
    zh: "写出各单位的催办文字",
    en: "write the reminder to each unit",
  },
  "help-remind": {
    zh: `用法：ledger remind 台账.xlsx --month 2021-09 [选项]

逐个单位写出催办：逾期、未报、即将到期和滞后的事项。没有问题的单位不列。

  --month 月份     催办哪个月的填报，如 2021-09
  --unit 单位      只写这一个单位的
  --reply-by 日期  要求回复的期限；不写则为统计日期后 5 天
  --as-of 日期     统计日期，须在该月之内；不写则为该月最后一天，当月尚未结束则为当天
  --json           输出 JSON
  -h, --help       显示本说明`,
    en: `Usage: ledger remind LEDGER.xlsx --month YYYY-MM [OPTIONS]

Writes a reminder to each unit: what is overdue, unreported, due soon and behind. Units without any are left out.

  --month YYYY-MM  the month
  --unit NAME      this unit alone
  --reply-by DATE  the day to answer by; five days after the as-of date unless given
  --as-of DATE     as-of date, a day of the month; by default its last, or today while it runs
  --json           print JSON
  -h, --help       show this help`,
  },
  "summary-circular": {
    zh: "起草一个月的通报（.docx）",
    en: "draft a month's circular (.docx)",
  },
  "help-circular": {
    zh: `用法：ledger circular 台账.xlsx --month 2021-09 -o 通报.docx [选项]

按公文格式起草通报：总体情况、做得好的单位、存在的问题（按单位列出逾期天数）、工作要求，附逾期清单。
文件名以 .xlsx 结尾时，写成可打印的工作表。

  --month 月份       要通报的月份，如 2021-09
  -o, --output 文件  要生成的通报
  --reply-by 日期    要求回复的期限；不写则为统计日期后 10 天
  --as-of 日期       统计日期，须在该月之内；不写则为该月最后一天，当月尚未结束则为当天
  --force            覆盖已有的文件
  -h, --help         显示本说明`,
    en: `Usage: ledger circular LEDGER.xlsx --month YYYY-MM -o OUT.docx [OPTIONS]

Drafts the circular in the form of an official document: overall, units that do well, what is wrong by unit with days, what is asked, and the list of what is overdue.
A name that ends in .xlsx gives a sheet for print.

  --month YYYY-MM    the month
  -o, --output FILE  the circular to write
  --reply-by DATE    the day to answer by; ten days after the as-of date unless given
  --as-of DATE       as-of date, a day of the month; by default its last, or today while it runs
  --force            replace an existing file
  -h, --help         show this help`,
  },
} as const satisfies Record<string, Sentence>;
