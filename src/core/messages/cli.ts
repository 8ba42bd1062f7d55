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
} as const satisfies Record<string, Sentence>;
