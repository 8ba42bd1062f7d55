/**
 * Why a light burns, in words. The Chinese sentences are also turned into workbook formulas
 * (`status/reasonFormula.ts`), so that 说明 in the workbook and in the pane is word for word the same.
 */

import type { Sentence } from "../messages";

export const statusMessages = {
  "status-done-early": {
    zh: "{date}完成，比时限提前 {days} 天",
    en: "Finished on {date}, {days} days before the deadline",
  },
  "status-done-on-the-day": {
    zh: "{date}按期完成",
    en: "Finished on the day it was due, {date}",
  },
  "status-done-late": {
    zh: "{date}完成，超过时限 {days} 天",
    en: "Finished on {date}, {days} days after the deadline",
  },
  "status-overdue": {
    zh: "时限为{date}，已超期 {days} 天，{actual}",
    en: "Due on {date}, {days} days overdue, {actual}",
  },
  "status-behind": {
    zh: "应达 {expected}，{actual}，滞后 {lag} 个百分点",
    en: "{expected} expected, {actual}, {lag} points behind",
  },
  "status-due-today": {
    zh: "{date}当天到期，{actual}",
    en: "Due today, {date}, {actual}",
  },
  "status-due-soon": {
    zh: "{date}到期，还有 {days} 天，{actual}",
    en: "Due on {date}, in {days} days, {actual}",
  },
  "status-unreported": {
    zh: "有 {missed} 个月未填报，请补报",
    en: "No report for {missed} of the past months; please catch up",
  },
  "status-not-started": {
    zh: "{date}起实施，尚未到时间",
    en: "Starts on {date}, not yet under way",
  },
  "status-normal": {
    zh: "应达 {expected}，{actual}，进度正常",
    en: "{expected} expected, {actual}, on course",
  },
  "status-actual": { zh: "实报 {ratio}", en: "{ratio} reported" },
  "status-actual-of-limit": {
    zh: "实报 {value}（应不超过 {goal}）",
    en: "{value} reported (limit {goal})",
  },
  "status-actual-none": { zh: "未报完成值", en: "no figure reported" },
} as const satisfies Record<string, Sentence>;
