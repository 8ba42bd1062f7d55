/** Sentences of reminders (催办) and circulars (通报). */

import type { Sentence } from "../../messages";

export const circularMessages = {
  "remind-address": { zh: "{unit}：", en: "To {unit}:" },
  "remind-opening": {
    zh: "按照{source}要求，经对工作台账核查，截至{date}，你单位承担的以下事项需要抓紧办理：",
    en: "Under {source}, the ledger shows that as of {date} these matters of yours need attention:",
  },
  "remind-overdue": { zh: "已超过完成时限（{count} 项）", en: "Overdue ({count})" },
  "remind-reports": { zh: "未按时报送进展（{count} 项）", en: "Reports missing ({count})" },
  "remind-due": { zh: "即将到期（{count} 项）", en: "Due soon ({count})" },
  "remind-behind": { zh: "进度滞后（{count} 项）", en: "Behind ({count})" },
  "remind-duty": { zh: "〔{id}〕{content}：{reason}。", en: "[{id}] {content}: {reason}." },
  "remind-report": {
    zh: "〔{id}〕{content}：{months}进展未报。",
    en: "[{id}] {content}: no report for {months}.",
  },
  "remind-closing-both": {
    zh: "请你单位高度重视，于{date}前在工作台账中补报进展，并书面说明逾期、滞后的原因和整改措施。逾期不报的，将按规定予以通报。",
    en: "Please enter the missing reports by {date}, and explain in writing the delays and what is done about them. Units that do not answer are named in the circular.",
  },
  "remind-closing-late": {
    zh: "请你单位高度重视，抓紧推进，于{date}前书面说明逾期、滞后的原因和整改措施。逾期不报的，将按规定予以通报。",
    en: "Please explain in writing by {date} the delays and what is done about them. Units that do not answer are named in the circular.",
  },
  "remind-closing-reports": {
    zh: "请你单位于{date}前在工作台账中补报进展。逾期不报的，将按规定予以通报。",
    en: "Please enter the missing reports by {date}. Units that do not answer are named in the circular.",
  },
  "remind-closing-due": {
    zh: "请你单位抓紧推进，确保按期完成，并于{date}前在工作台账中更新进展。",
    en: "Please finish in time, and bring the ledger up to date by {date}.",
  },
  "circular-title": {
    zh: "{office}关于{year}年{month}月重点工作落实情况的通报",
    en: "{office}: circular on key work, {year}-{month}",
  },
  "circular-addressees": { zh: "各责任单位：", en: "To all responsible units:" },
  "circular-opening": {
    zh: "按照{source}要求，{office}依据各责任单位填报的工作台账，对截至{date}的落实情况进行了核查。现将有关情况通报如下。",
    en: "Under {source}, {office} has gone through the ledger as of {date} and reports as follows.",
  },
  "circular-praise": { zh: "工作开展较好的单位", en: "Units that do well" },
  "circular-praised": {
    zh: "{units}等 {count} 个单位按时报送进展，没有红灯事项，得分居前。",
    en: "{units} ({count} units) have reported in full, have nothing red and score highest.",
  },
  "circular-none-praised": {
    zh: "本月没有同时做到按时报送、无红灯事项且得分在 90 分以上的单位。",
    en: "No unit has reported in full with nothing red and a score of 90 or more.",
  },
  "circular-finished": {
    zh: "本月新办结 {count} 项台账任务。",
    en: "{count} rows were finished this month.",
  },
  "circular-problems": { zh: "存在的主要问题", en: "What is wrong" },
  "circular-no-problems": {
    zh: "本月没有逾期、严重滞后和未报送进展的情况。",
    en: "Nothing is overdue, far behind or unreported.",
  },
  "circular-overdue": { zh: "逾期未完成", en: "Overdue" },
  "circular-overdue-count": {
    zh: "共有 {count} 项已超过完成时限仍未完成（清单附后）：",
    en: "{count} rows are past their deadline (see the annex):",
  },
  "circular-days-over": { zh: "（超期 {days} 天）", en: " ({days} days)" },
  "circular-unit": { zh: "{unit} {count} 项：{matters}。", en: "{unit}, {count}: {matters}." },
  "circular-and-more": { zh: "等 {count} 项", en: " and others, {count} in all" },
  "circular-unit-count": { zh: "{unit}{count}项", en: "{unit} {count}" },
  "circular-late": { zh: "逾期完成", en: "Finished late" },
  "circular-late-count": {
    zh: "{count} 项虽已办结，但超过了完成时限：{units}。",
    en: "{count} rows were finished after their deadline: {units}.",
  },
  "circular-behind": { zh: "进度严重滞后", en: "Far behind" },
  "circular-behind-count": {
    zh: "{count} 项落后应达进度，达到红灯标准：{units}。",
    en: "{count} rows are so far behind that they are red: {units}.",
  },
  "circular-unreported": { zh: "未按时报送进展", en: "Reports missing" },
  "circular-unreported-count": {
    zh: "{units} 个单位的 {rows} 项任务未报送本月进展：{names}。",
    en: "{units} units owe reports for {rows} rows: {names}.",
  },
  "circular-demands": { zh: "下步工作要求", en: "What is asked" },
  "circular-demand-overdue": {
    zh: "有逾期事项的单位，要逐项分析原因，明确整改措施和完成时限，于{date}前书面报送。",
    en: "Units with overdue matters explain each in writing by {date}, with measures and a new date.",
  },
  "circular-demand-reports": {
    zh: "未报送进展的单位，于{date}前在工作台账中补报。",
    en: "Units that owe reports enter them in the ledger by {date}.",
  },
  "circular-demand-upcoming": {
    zh: "近期到期的 {count} 项任务，责任单位要倒排工期，确保按时完成。",
    en: "{count} rows fall due soon: the units see to it that they are finished in time.",
  },
  "circular-demand-all": {
    zh: "各责任单位要对照台账，紧盯时间节点，每月如实填报，确保全年目标任务圆满完成。",
    en: "All units keep to the ledger's dates and report truthfully every month.",
  },
  "circular-annex": { zh: "逾期未完成事项清单", en: "Overdue matters" },
  "circular-annex-headers": {
    zh: "序号|编号|内容|责任单位|完成时限|超期天数",
    en: "No.|Id|Matter|Unit|Due|Days over",
  },
  "circular-annex-label": { zh: "附件", en: "Annex" },
  "circular-annex-reference": { zh: "附件：{title}", en: "Annex: {title}" },
} as const satisfies Record<string, Sentence>;
