/** Sentences and help of the command line. */

import type { Sentence } from "../messages";

export const cliMessages = {
  "verb-unknown": {
    zh: "没有“{verb}”这个命令，可用的命令有：{verbs}；加 --help 查看用法。",
    en: "There is no command “{verb}”; there are: {verbs}. See --help.",
  },
  "option-unknown": {
    zh: "命令 {verb} 没有选项“{option}”，可用的选项有：{options}；加 --help 查看用法。",
    en: "The command {verb} has no option “{option}”; it has: {options}. See --help.",
  },
  "option-value-missing": {
    zh: "选项 {option} 后面缺少内容，请补上；加 --help 查看用法。",
    en: "The option {option} needs a value. See --help.",
  },
  "option-value-extra": {
    zh: "选项 {option} 后面不带内容，请去掉“={value}”。",
    en: "The option {option} takes no value; leave out “={value}”.",
  },
  "input-missing": {
    zh: "请写明要读取的文件，如：ledger {verb} {example}；加 --help 查看用法。",
    en: "Name the file to read, e.g. ledger {verb} {example}. See --help.",
  },
  "input-extra": {
    zh: "一次只能处理一个文件，“{argument}”是多余的；文件名含空格时请加引号。",
    en: "Only one file at a time: “{argument}” is too many. Quote file names that hold spaces.",
  },
  "output-missing": {
    zh: "请用 -o 写明要生成的文件，如：-o 台账.xlsx。",
    en: "Name the file to write with -o, e.g. -o ledger.xlsx.",
  },
  "output-not-xlsx": {
    zh: "“{file}”不是 .xlsx 文件名，请改成以 .xlsx 结尾。",
    en: "“{file}” does not end in .xlsx; change the name so that it does.",
  },
  "output-is-folder": {
    zh: "“{file}”是文件夹，请写明其中的文件名，如“{file}/台账.xlsx”。",
    en: "“{file}” is a folder; name a file in it, e.g. “{file}/ledger.xlsx”.",
  },
  "output-folder-missing": {
    zh: "文件夹“{folder}”不存在，请先建好或换一个位置。",
    en: "The folder “{folder}” does not exist; make it first or choose another place.",
  },
  "output-unwritable": {
    zh: "无法写入“{file}”（没有权限，或正被 Excel、WPS 打开），请关闭该文件或换一个位置。",
    en: "“{file}” cannot be written (no permission, or open in Excel or WPS); close it or choose another place.",
  },
  "output-disk-full": {
    zh: "磁盘空间不足，没有写出“{file}”，请清理后重试。",
    en: "The disk is full and “{file}” was not written; free some space and try again.",
  },
  "output-has-entries": {
    zh: "“{file}”是已经填报过的台账，没有覆盖；请换一个文件名，确实要覆盖请加 --force。",
    en: "“{file}” is a ledger that holds entries and was not replaced; choose another name, or add --force.",
  },
  "output-is-foreign": {
    zh: "“{file}”是另一个工作簿，没有覆盖；请换一个文件名，确实要覆盖请加 --force。",
    en: "“{file}” is another workbook and was not replaced; choose another name, or add --force.",
  },
  "date-invalid": {
    zh: "“{value}”不是有效的日期，请写成 2021-09-30 这样的形式。",
    en: "“{value}” is no date; write it like 2021-09-30.",
  },
  "months-invalid": {
    zh: "“{value}”不是有效的月份范围（先早后晚，最多 12 个月），请写成 2021-06..2021-12 这样的形式。",
    en: "“{value}” is no range of months (earlier first, 12 at most); write it like 2021-06..2021-12.",
  },
  "group-unknown": {
    zh: "通知里没有名为“{group}”的单位，通知里的群体有：{groups}；请按这里的写法改正单位名录。",
    en: "The notice names no “{group}”; its groups are: {groups}. Write the group the same way.",
  },
  "no-groups": { zh: "（无）", en: "(none)" },
  "stdout-failed": {
    zh: "结果没有完整输出（输出目标写入失败），请检查磁盘空间后重试。",
    en: "The result could not be written out in full; check the disk and try again.",
  },
  "internal-error": {
    zh: "程序内部出错，没有写出文件；请把所用的命令和文件告诉开发者，设置 LEDGER_DEBUG=1 可看到详情。",
    en: "The program failed and wrote no file; tell its developers the command and the file. LEDGER_DEBUG=1 shows details.",
  },
  "progress-line": { zh: "正在写出台账 {percent}%", en: "Writing the ledger {percent}%" },
  generated: {
    zh: "已生成“{file}”：{items} 项工作，{milestones} 个时间节点，{targets} 项指标，疑点 {findings} 条。",
    en: "Wrote “{file}”: {items} items, {milestones} milestones, {targets} targets, {findings} findings.",
  },
  "overview-untitled": { zh: "（没有读出标题）", en: "(no title found)" },
  "overview-totals": {
    zh: "共 {items} 项，{sections} 个部分，{milestones} 个时间节点，{targets} 项指标，{units} 个责任单位。",
    en: "{items} items, {sections} sections, {milestones} milestones, {targets} targets, {units} units.",
  },
  "overview-declared": {
    zh: "通知称 {declared} 项。",
    en: "The notice declares {declared} items.",
  },
  "overview-section": {
    zh: "{items} 项  {milestones} 节点  {targets} 指标  {number}. {title}",
    en: "{items} items  {milestones} milestones  {targets} targets  {number}. {title}",
  },
  "overview-no-section": {
    zh: "{items} 项  {milestones} 节点  {targets} 指标  （不属于任何部分）",
    en: "{items} items  {milestones} milestones  {targets} targets  (under no section)",
  },
  "overview-findings": {
    zh: "疑点 {count} 条：错误 {error}，警告 {warning}，提示 {hint}。",
    en: "{count} findings: {error} errors, {warning} warnings, {hint} hints.",
  },
  "overview-finding": { zh: "  [{severity}] {message}", en: "  [{severity}] {message}" },
  "overview-more-findings": {
    zh: "  [{severity}] 另有 {count} 条同类，加 --json 可看全部。",
    en: "  [{severity}] {count} more of the same kind; --json lists them all.",
  },
  "severity-error": { zh: "错误", en: "error" },
  "severity-warning": { zh: "警告", en: "warning" },
  "severity-hint": { zh: "提示", en: "hint" },
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
  "check-head": {
    zh: "“{file}”按 {asOf} 检查：共 {count} 条，错误 {error}，警告 {warning}，提示 {hint}。",
    en: "“{file}” checked as of {asOf}: {count} findings, {error} errors, {warning} warnings, {hint} hints.",
  },
  "check-structure": { zh: "表格结构", en: "Structure" },
  "check-group": { zh: "{title}（{count} 条）", en: "{title} ({count})" },
  "check-finding": {
    zh: "  [{severity}] {place}  {message}",
    en: "  [{severity}] {place}  {message}",
  },
  "status-head": {
    zh: "“{file}”按 {asOf} 亮灯：共 {total} 行，红 {red}，黄 {yellow}，绿 {green}，蓝 {blue}。",
    en: "“{file}”, lights as of {asOf}: {total} rows, {red} red, {yellow} yellow, {green} green, {blue} blue.",
  },
  "status-row": {
    zh: "  {light} {state}  {id} {unit} [{kind}] {content}：{reason}",
    en: "  {light} {state}  {id} {unit} [{kind}] {content}: {reason}",
  },
  "status-no-duties": {
    zh: "“{file}”的工作台账里没有一行任务，请用 check 命令检查表格结构是否损坏。",
    en: "The ledger in “{file}” holds no duty; see with the command check whether its structure is damaged.",
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
} as const satisfies Record<string, Sentence>;
