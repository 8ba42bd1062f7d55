/** Sentences of the month's end: the summary sheets and what stands in their way. */

import type { Sentence } from "../messages";
import { circularMessages } from "./summary/circular";

export const summaryMessages = {
  "summary-month-unknown": {
    zh: "台账没有 {month} 这个填报月份（台账的月份为 {months}），请换一个月份。",
    en: "The ledger has no reporting month {month} (its months are {months}); choose another.",
  },
  "summary-as-of-outside": {
    zh: "统计日期 {asOf} 不在 {month} 之内，请填该月内的日期。",
    en: "The as-of date {asOf} is not in {month}; give a day of that month.",
  },
  "summary-month-ahead": {
    zh: "{month} 还没有开始，不能汇总；请换一个月份，或用统计日期指明该月的一天。",
    en: "{month} has not begun and cannot be summarised; choose another month, or give a day of it as the as-of date.",
  },
  "summary-weights-invalid": {
    zh: "得分权重应为三个不小于 0 的数（进度、报送、按期），且不能全为 0，如 50,25,25。",
    en: "The weights are three numbers of at least 0 (progress, reporting, timeliness), not all 0, e.g. 50,25,25.",
  },
  "month-sheet-title": {
    zh: "{year}年{month}月重点工作落实情况汇总",
    en: "Key work in {year}-{month}: summary",
  },
  "month-sheet-period": {
    zh: "统计期间：{start}至{end}　统计日期：{asOf}",
    en: "Period: {start} to {end}　As of: {asOf}",
  },
  "month-sheet-signatures": {
    zh: "审核：　　　　　　　　　　填报：　　　　　　　　　　日期：　　　　年　　月　　日　　",
    en: "Checked by:　　　　　　　　Made by:　　　　　　　　Date:　　　　　　　　",
  },
  "month-overall": {
    zh: "共 {items} 项工作，分解为 {duties} 行台账：已办结（蓝灯）{blue} 行，其中逾期完成 {late} 行；正常（绿灯）{green} 行；黄灯 {yellow} 行；红灯 {red} 行，其中逾期 {overdue} 行。平均完成率 {ratio}。",
    en: "{items} items in {duties} rows: {blue} done (blue), {late} of them late; {green} on course (green); {yellow} yellow; {red} red, {overdue} of them overdue. Average ratio {ratio}.",
  },
  "month-reports": {
    zh: "本月应报进展 {owed} 行，已报 {reported} 行，未报 {missing} 行；往月欠报 {backlog} 行次。",
    en: "Reports owed this month: {owed}; received {reported}, missing {missing}; {backlog} of earlier months still missing. ",
  },
  "month-compared": {
    zh: "与{date}相比，新办结 {finished} 行，新增红灯 {red} 行，新增黄灯 {yellow} 行，转为绿灯 {green} 行。",
    en: "Compared with {date}: {finished} finished, {red} newly red, {yellow} newly yellow, {green} back to green.",
  },
  "month-first": {
    zh: "本月是台账的第一个填报月，没有上月可比。",
    en: "This is the ledger's first reporting month: there is none before to compare with.",
  },
  "list-counted": { zh: "{heading}（{count} 行）", en: "{heading} ({count} rows)" },
  "units-counted": { zh: "{heading}（{count} 个）", en: "{heading} ({count} units)" },
  "upcoming-heading": {
    zh: "今后 {days} 天{heading}",
    en: "{heading}: the next {days} days",
  },
  "none-overdue": { zh: "本月无逾期事项。", en: "Nothing is overdue." },
  "none-at-risk": { zh: "本月无风险事项。", en: "Nothing is at risk." },
  "none-missing": { zh: "各单位均已报送进展。", en: "Every unit has reported." },
  "none-upcoming": { zh: "没有即将到期的事项。", en: "Nothing falls due soon." },
  "none-milestones": { zh: "本月没有到期的时间节点。", en: "No milestone was due this month." },
  "none-targets": { zh: "台账没有指标。", en: "The ledger has no targets." },
  "no-milestones-in-year": {
    zh: "台账没有在 {year} 年内到期的时间节点。",
    en: "The ledger has no milestone due in {year}.",
  },
  "milestone-year": { zh: "{year}年时间节点（个）", en: "Milestones in {year}" },
  "leaders-counted": {
    zh: "同一事项由多位领导牵头的分别计入各位领导，“合计”已减去重复计入的部分。",
    en: "Items shared by several leaders are credited to each; the total leaves out what is counted twice.",
  },
  "score-formula": {
    zh: "得分＝（进度×{progress}＋报送×{reporting}＋按期×{timeliness}）÷{sum}×100。进度：各行完成率÷应达进度的平均数，每行最多计 1，尚无应达的计 1；报送：本月已报÷应报，没有应报的计 1；按期：既未逾期、也非逾期完成的行所占比例。得分相同的名次并列，没有台账行的单位不计分。",
    en: "Score = (progress × {progress} + reporting × {reporting} + timeliness × {timeliness}) ÷ {sum} × 100. Progress: mean of ratio ÷ expected, 1 at most a row, 1 where nothing is expected; reporting: reported ÷ owed this month, 1 where none is owed; timeliness: share of rows neither overdue nor finished late. Equal scores share a rank; units without rows have none.",
  },
  "rule-red": {
    zh: "红灯：已过完成时限仍未完成（逾期），或落后应达进度 {redLag} 个百分点及以上（严重滞后）。",
    en: "Red: past its deadline and not finished (overdue), or at least {redLag} points behind (far behind).",
  },
  "rule-yellow": {
    zh: "黄灯：离完成时限不超过 {days} 天仍未完成（临期），或落后应达进度 {yellowLag} 个百分点及以上（滞后），或有已结束的月份没有填报（缺报）。",
    en: "Yellow: due within {days} days and not finished, or at least {yellowLag} points behind, or without a report for a month that has ended.",
  },
  "rule-green": {
    zh: "绿灯：尚未完成，也没有以上情形（正常）。",
    en: "Green: not finished, and none of the above.",
  },
  "rule-blue": {
    zh: "蓝灯：完成率达到 100%；在完成时限之后办结的为逾期完成。应达进度按起始日期到完成时限的天数均匀推算。",
    en: "Blue: 100 % reached; late where finished after the deadline. What is expected grows evenly from start to deadline.",
  },
  "rule-counting": {
    zh: "台账每行在合计、所属部分和责任单位中各计一次；工作项按所属各行中最重的灯计一次；“风险”为严重滞后、滞后、临期之和；平均完成率中每行最多计 100%。",
    en: "Each row counts once in the totals, in its section and at its unit; an item once, by the worst light of its rows. At risk = far behind, behind and due soon. No row counts for more than 100 % in average ratios.",
  },
  "rule-reports": {
    zh: "自起始日期所在月至办结当月，每行每月应报一次；完成值为数字或写有进展的为已报；“往月欠报”为本月以前至今仍未补报的行次。",
    en: "A row owes a report for each month from its start through its finish; a number or a narrative is a report; the backlog counts reports of earlier months that are still missing.",
  },
  "rule-before": {
    zh: "上月情况按现有填报内容、以上月最后一天为统计日期重新判定，补报会影响对比结果。",
    en: "The month before is judged again from what the ledger holds now, as of its last day; reports made since count.",
  },
  "rule-pace": {
    zh: "“均衡进度应达”为目标值×应达进度，只用于累计指标；期末水平和上限类指标不推算。",
    en: "Steady pace = goal × expected, for cumulative targets only; levels and limits have none.",
  },
  "summary-sheet-taken": {
    zh: "已有名为“{sheet}”的工作表，但不是本工具生成的，没有改动；请把它改名或移走后再汇总。",
    en: "There is a sheet “{sheet}” that this tool did not make; it was left alone. Rename or move it, then summarise again.",
  },
  "summary-sheet-edited": {
    zh: "工作表“{sheet}”生成后有人改过或加过内容（{places}），没有覆盖；请先移走这些内容，或确认重新生成。",
    en: "The sheet “{sheet}” was changed or added to since it was made ({places}) and was not replaced; move that away, or confirm making it anew.",
  },
  "year-sheet-title": {
    zh: "{year}年重点工作落实情况全年汇总",
    en: "Key work in {year}: the year",
  },
  "year-sheet-note": {
    zh: "各月数字取自各月汇总表，以各月统计日期为准，不随补报变动。",
    en: "Figures are those of the months' own sheets as of their dates; later reports do not change them.",
  },
  "year-by-month": { zh: "各月情况", en: "Month by month" },
  "year-scores": { zh: "责任单位各月得分", en: "Units: scores by month" },
  "year-unit-reports": {
    zh: "责任单位各月报送（已报/应报）",
    en: "Units: reports received / owed",
  },
  "year-leaders": {
    zh: "牵头领导各月亮灯（红/黄/全部行）",
    en: "Leaders: red / yellow / all rows",
  },
  "workbook-unusual": {
    zh: "这个工作簿的内部结构比较特殊（{part}），无法加入汇总表而不影响其他内容；请用 Excel 或 WPS 打开后另存为“Excel 工作簿（*.xlsx）”再试。",
    en: "This workbook is built in an unusual way ({part}), so that no sheet can be added without touching the rest; save it anew as an Excel workbook (*.xlsx) and try again.",
  },
  "summary-sheet-objects": {
    zh: "工作表“{sheet}”上有人加过的对象（{objects}），没有覆盖；请先移走，或确认重新生成。",
    en: "The sheet “{sheet}” bears objects that people added ({objects}) and was not replaced; move them away, or confirm making it anew.",
  },
  "no-actual": { zh: "未报", en: "none" },
  "and-more-rows": { zh: "{shown} 等 {count} 行", en: "{shown} … {count} rows in all" },
  "missing-month": { zh: "{month}月：{rows}", en: "Month {month}: {rows}" },
  "missing-earlier": { zh: "往月：{rows}", en: "Earlier: {rows}" },
  ...circularMessages,
} as const satisfies Record<string, Sentence>;
