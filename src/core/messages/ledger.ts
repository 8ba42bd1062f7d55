/** Sentences of the ledger itself: building it, and the prompts and alerts of its cells. */

import type { Sentence } from "../messages";

export const ledgerMessages = {
  "year-unknown": {
    zh: "没有读出这份通知是哪一年的工作，请在审核时补上年份，或用统计日期指明。",
    en: "The notice does not tell which year the work is for; add the year in review or give an as-of date.",
  },
  "value-prompt-title": { zh: "{month}完成值", en: "Value for {month}" },
  "value-prompt": {
    zh: "只填数字，不写单位和“约”。口径为“累计”的，填年初至月底的累计数；为“期末”的，填月底水平。任务、节点按百分数填 0—100。",
    en: "Digits only, without unit. Cumulative rows: total since 1 January; level rows: level at the month's end. Tasks and milestones: 0 to 100.",
  },
  "value-alert-title": { zh: "完成值填得不对", en: "This value cannot be entered" },
  "value-alert": {
    zh: "请填不小于 0 的数字：任务、节点不超过 100，累计数不小于前几个月，未到月份和已封账月份不能填。",
    en: "Enter a number of at least 0: at most 100 for tasks and milestones, no less than earlier months for totals, and no months that are closed or still to come.",
  },
  "narrative-prompt-title": { zh: "{month}进展", en: "Progress in {month}" },
  "narrative-prompt": {
    zh: "写清本月做了什么、到哪一步、存在什么问题，不少于规定字数，不写“正常推进”之类的空话。",
    en: "Say what was done this month, where it stands and what is in the way.",
  },
  "narrative-alert-title": { zh: "进展写得不对", en: "This text cannot be entered" },
  "narrative-alert": {
    zh: "进展不能少于规定字数，未到月份和已封账月份不能填。",
    en: "The text is too short, or the month is closed or still to come.",
  },
  "finished-prompt-title": { zh: "办结日期", en: "Finished on" },
  "finished-prompt": {
    zh: "完成后填实际办结的日期，如 2021/6/28；没有办结请留空。",
    en: "The day the work was really finished; leave empty until then.",
  },
  "finished-alert-title": { zh: "办结日期填得不对", en: "This date cannot be entered" },
  "finished-alert": {
    zh: "请填真实的日期，不能晚于统计日期。",
    en: "Enter a real date, not after the as-of date.",
  },
  "unit-alert-title": { zh: "单位不在名录中", en: "Unknown unit" },
  "unit-alert": {
    zh: "请从下拉列表中选择；新单位请先加到“单位名录”。",
    en: "Choose from the list; add a new unit to 单位名录 first.",
  },
  "setting-alert-title": { zh: "设置填得不对", en: "This setting cannot be used" },
  "as-of-alert": {
    zh: "统计日期请填日期，如 2021/9/30。",
    en: "Enter a date, such as 2021/9/30.",
  },
  "number-setting-alert": {
    zh: "请填 {low} 到 {high} 之间的整数。",
    en: "Enter a whole number from {low} to {high}.",
  },
  "closed-alert": {
    zh: "已封账至请填该月内任意一天的日期，或留空表示没有封账。",
    en: "Enter any day of the closed month, or leave it empty.",
  },
} as const satisfies Record<string, Sentence>;
