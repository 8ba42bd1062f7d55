/** Sentences of 本单位填报: what a unit still has to fill in, and the form for it. */

import type { Sentence } from "../../messages";

export const myUnitMessages = {
  "pane-unit-choose": { zh: "请选择本单位", en: "Choose your unit" },
  "pane-unit-choose-hint": {
    zh: "只需选一次，本工作簿下次打开时会记住。",
    en: "Asked only once: it is remembered for this workbook.",
  },
  "pane-unit-option": { zh: "{unit}（{count} 行）", en: "{unit} ({count} rows)" },
  "pane-unit-none": { zh: "（未选）", en: "(none)" },
  "pane-unit-change": { zh: "换单位", en: "Change unit" },
  "pane-unit-month": { zh: "月份", en: "Month" },
  "pane-unit-unsaved": {
    zh: "浏览器没有记住所选单位，下次打开要重新选择。",
    en: "The browser did not keep the unit; it will be asked again next time.",
  },
  "pane-unit-list": { zh: "本单位的行", en: "Rows of this unit" },
  "pane-unit-owed": { zh: "待填（{count}）", en: "To fill in ({count})" },
  "pane-unit-filled": { zh: "已填（{count}）", en: "Filled in ({count})" },
  "pane-unit-free": { zh: "本月不需填报（{count}）", en: "Nothing owed this month ({count})" },
  "pane-unit-all-filled": {
    zh: "{month}应填的都已填好。",
    en: "Everything for {month} is filled in.",
  },
  "pane-unit-no-rows": {
    zh: "台账中没有这个单位的行，请另选单位。",
    en: "The ledger has no rows of this unit; choose another.",
  },
  "pane-unit-closed": {
    zh: "{month}已封账，不能再填；确需更改请联系督查室。",
    en: "{month} is closed; ask the office if something must be changed.",
  },
  "pane-unit-future": {
    zh: "按统计日期 {asOf}，{month}还没有到。",
    en: "On {asOf}, {month} has not begun.",
  },
  "pane-unit-goal": { zh: "目标", en: "Goal" },
  "pane-unit-goal-cumulative": { zh: "{goal}（填累计数）", en: "{goal} (total so far)" },
  "pane-unit-goal-level": { zh: "{goal}（填月底水平）", en: "{goal} (level at month's end)" },
  "pane-unit-due": { zh: "时限", en: "Due" },
  "pane-unit-due-inferred": { zh: "{date}（推定）", en: "{date} (inferred)" },
  "pane-unit-light": { zh: "亮灯", en: "Light" },
  "pane-unit-last": { zh: "上次填报", en: "Last entry" },
  "pane-unit-last-entry": {
    zh: "{month}月：{value}　{narrative}",
    en: "Month {month}: {value} – {narrative}",
  },
  "pane-unit-last-none": { zh: "还没有填过", en: "nothing yet" },
  "pane-unit-value": { zh: "{month}月完成值（{unit}）", en: "Value for month {month} ({unit})" },
  "pane-unit-count": {
    zh: "已写 {length} 字，至少 {minimum} 字",
    en: "{length} characters, at least {minimum}",
  },
  "pane-unit-finished-hint": {
    zh: "全部完成后填实际办结的日期，没有办结请留空。",
    en: "The day the work was really finished; leave empty until then.",
  },
  "pane-unit-save": { zh: "保存", en: "Save" },
  "pane-unit-save-anyway": { zh: "有错误，仍要保存", en: "Save in spite of errors" },
  "pane-unit-saving": { zh: "正在保存…", en: "Saving…" },
  "pane-unit-nothing": { zh: "没有改动", en: "Nothing changed" },
  "pane-unit-saved": { zh: "已写入表格：{cells}。", en: "Written to the sheet: {cells}." },
  "pane-unit-next": { zh: "下一条待填", en: "Next to fill in" },
  "pane-unit-moved": {
    zh: "表格里的内容刚被改过，下面已换成新内容；您没保存的改动还在。",
    en: "The sheet has just changed and the new content is shown; what you typed is kept.",
  },
} as const satisfies Record<string, Sentence>;
