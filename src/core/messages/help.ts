/** The help of the command line, by code; a catalogue of its own that the pane does not load. */

import { fillGaps, type Language, type MessageValues, type Sentence } from "../messages";

const catalogue = {
  "help-main": {
    zh: `责任分解台账：把通知变成台账。

用法：npm run --silent ledger -- 命令 [选项]

命令：
{verbs}

ledger 命令 --help 查看某个命令的用法。
退出码：0 正常，1 检查发现错误，2 输入有误（标准错误输出一句话，不写文件）。`,
    en: `responsibility-ledger: turns a notice into a ledger.

Usage: npm run --silent ledger -- COMMAND [OPTIONS]

Commands:
{verbs}

ledger COMMAND --help shows how to use one command.
Exit status: 0 fine, 1 a check found errors, 2 bad input (one sentence on stderr, nothing written).`,
  },
  "help-verb-line": { zh: "  {verb}{summary}", en: "  {verb}{summary}" },
  "summary-parse": {
    zh: "读通知，列出各项工作、单位、节点、指标和疑点",
    en: "read a notice: its items, units, milestones, targets and doubts",
  },
  "help-parse": {
    zh: `用法：ledger parse 通知文件 [--json]

读 .txt、.md、.docx 通知，在屏幕上列出读到的内容。

  --json      输出 JSON（日期为 YYYY-MM-DD 或 null）
  -h, --help  显示本说明`,
    en: `Usage: ledger parse FILE [--json]

Reads a notice (.txt, .md, .docx) and prints what was understood.

  --json      print JSON (dates are YYYY-MM-DD or null)
  -h, --help  show this help`,
  },
  "summary-generate": {
    zh: "由通知生成 .xlsx 台账",
    en: "write the .xlsx ledger of a notice",
  },
  "help-generate": {
    zh: `用法：ledger generate 通知文件 -o 台账.xlsx [选项]

  -o, --output 文件       要生成的台账
  --as-of 日期            统计日期，如 2021-09-30；不写则随当天
  --months 起..止         填报月份，如 2021-06..2021-12；不写则从印发当月到 12 月
  --expand-groups 名录    单位名录 .csv（两列：群体,成员），把“各镇（街道）”展开为一单位一行
  --force                 覆盖已有的、填报过的台账或其他工作簿
  -h, --help              显示本说明`,
    en: `Usage: ledger generate FILE -o OUT.xlsx [OPTIONS]

  -o, --output FILE       the ledger to write
  --as-of DATE            as-of date, e.g. 2021-09-30; without it the ledger follows today
  --months FROM..TO       reporting months, e.g. 2021-06..2021-12; by default from the month of issue to December
  --expand-groups FILE    units as .csv (two columns: group, member): one row for each member of a group
  --force                 replace a ledger that holds entries, or another workbook
  -h, --help              show this help`,
  },
  "summary-check": {
    zh: "检查填报内容和表格结构，列出错误、警告和提示",
    en: "check a ledger's entries and structure",
  },
  "help-check": {
    zh: `用法：ledger check 台账.xlsx [选项]

逐格检查填报内容，检查表格结构（表头、编号、公式、增删的行）是否被改坏，按单位列出，重的在前。

  --as-of 日期  按这一天检查，如 2021-09-30；不写则用台账里固定的统计日期，没有固定则用当天
  --json        输出 JSON
  -h, --help    显示本说明

退出码：0 没有错误，1 有错误，2 文件无法检查。`,
    en: `Usage: ledger check LEDGER.xlsx [OPTIONS]

Checks every entry, and whether headers, ids, formulas and rows are as they should be; by unit, worst first.

  --as-of DATE  check as of this day, e.g. 2021-09-30; else the ledger's as-of date where it is pinned, else today
  --json        print JSON
  -h, --help    show this help

Exit status: 0 no errors, 1 errors found, 2 the file cannot be checked.`,
  },
  "summary-status": {
    zh: "列出各行的状态、亮灯和原因",
    en: "list every row's state, light and reason",
  },
  "help-status": {
    zh: `用法：ledger status 台账.xlsx [选项]

按红、黄、绿、蓝列出每一行的状态、亮灯和原因。

  --as-of 日期  按这一天亮灯，如 2021-09-30；不写则用台账里固定的统计日期，没有固定则用当天
  --json        输出 JSON
  -h, --help    显示本说明`,
    en: `Usage: ledger status LEDGER.xlsx [OPTIONS]

Lists every row's state, light and reason, red ones first.

  --as-of DATE  judge as of this day, e.g. 2021-09-30; else the ledger's as-of date where it is pinned, else today
  --json        print JSON
  -h, --help    show this help`,
  },
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

export type HelpCode = keyof typeof catalogue;

/** The sentence of `code` with its gaps filled. @throws Error where a gap has no value. */
export function sayHelp(
  code: HelpCode,
  values: MessageValues = {},
  language: Language = "zh",
): string {
  return fillGaps(catalogue[code][language], values);
}
