/** Sentences of the month's end: the summary sheets and what stands in their way. */

import type { Sentence } from "../messages";

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
} as const satisfies Record<string, Sentence>;
