/** What is wrong with an entry and what to do about it; `structure-` is about the sheet itself. */

import type { Sentence } from "../messages";

export const entriesMessages = {
  "entry-number-as-text": {
    zh: "{month}月完成值“{text}”是文字，不会计入进度，请改填数字 {number}。",
    en: "The value for month {month}, “{text}”, is text and does not count; enter the number {number}.",
  },
  "entry-not-a-number": {
    zh: "{month}月完成值“{text}”不是数字，不会计入进度，请只填数字（单位：{unit}）。",
    en: "The value for month {month}, “{text}”, is no number; enter digits only (unit: {unit}).",
  },
  "entry-share-as-fraction": {
    zh: "{month}月完成值 {value} 按 % 计不到 1%，疑把百分数写成了小数，请核对是否应为 {number}。",
    en: "The value {value} for month {month} is counted in %; should it be {number}?",
  },
  "entry-negative": {
    zh: "{month}月完成值 {value} 小于 0，请核对后重填。",
    en: "The value {value} for month {month} is below zero; please check.",
  },
  "entry-over-hundred": {
    zh: "{month}月完成值 {value} 超过 100%，请核对后重填。",
    en: "The value {value} for month {month} is above 100 %; please check.",
  },
  "entry-far-over-goal": {
    zh: "{month}月完成值 {value} 远超目标 {goal}{unit}，请核对数字和单位。",
    en: "The value {value} for month {month} is far above the goal {goal} {unit}; check figure and unit.",
  },
  "entry-unit-slip": {
    zh: "{month}月完成值 {value} 与目标 {goal}{unit}相差悬殊，疑单位用错，请核对是否应为 {number}{unit}。",
    en: "The value {value} for month {month} does not fit the goal {goal} {unit}; should it be {number} {unit}?",
  },
  "entry-value-fell": {
    zh: "{month}月完成值 {value} 小于此前报的 {before}，累计数不应减少，请核对。",
    en: "The value {value} for month {month} is below the {before} reported before; a total cannot fall.",
  },
  "entry-value-fell-monthly": {
    zh: "{month}月完成值 {value} 小于此前报的 {before}，如填的是当月数，累计应为 {number}，请核对。",
    en: "The value {value} for month {month} is below the {before} reported before; if it is the month's own, the total is {number}.",
  },
  "entry-month-in-future": {
    zh: "按统计日期 {asOf}，{month}月还没有到，请清空或改填到已到的月份。",
    en: "On {asOf} month {month} has not begun; clear the entry or move it.",
  },
  "entry-month-closed": {
    zh: "{month}月已封账，“{before}”改成“{after}”不予采用，请恢复原来的内容，确需更改请联系督查室。",
    en: "Month {month} is closed; “{before}” was changed to “{after}”. Restore it or ask the office.",
  },
  "entry-month-skipped": {
    zh: "{month}月没有填报，后面的月份已经填了，请补报。",
    en: "Month {month} has no report although a later one has; please fill it in.",
  },
  "entry-finish-without-date": {
    zh: "完成值已达到目标，还没有填办结日期，请补填实际办结的日期。",
    en: "The goal is reached but there is no finishing date; please enter it.",
  },
  "entry-date-without-finish": {
    zh: "填了办结日期，最新完成值 {value} 却未达到目标 {goal}{unit}，请核对哪一个填错了。",
    en: "There is a finishing date but the latest value {value} is short of the goal {goal} {unit}.",
  },
  "entry-date-without-value": {
    zh: "填了办结日期，却没有报过完成值，请补填完成值。",
    en: "There is a finishing date but no value was ever reported; please enter it.",
  },
  "entry-date-as-text": {
    zh: "办结日期“{text}”不是规范的日期，请改为 {date}。",
    en: "The finishing date “{text}” is not a proper date; write {date}.",
  },
  "entry-not-a-date": {
    zh: "办结日期“{text}”不是日期，请按 2021/6/28 的样子填写。",
    en: "The finishing date “{text}” is no date; write it like 2021/6/28.",
  },
  "entry-date-in-future": {
    zh: "办结日期 {date} 晚于统计日期 {asOf}，请核对。",
    en: "The finishing date {date} lies after the as-of date {asOf}; please check.",
  },
  "entry-date-before-start": {
    zh: "办结日期 {date} 早于起始日期 {start}，请核对年份和月份。",
    en: "The finishing date {date} lies before the start {start}; check year and month.",
  },
  "entry-too-short": {
    zh: "{month}月进展只有 {length} 个字，至少 {minimum} 个字，请写清做了什么、到哪一步。",
    en: "The text for month {month} has {length} characters, at least {minimum} are asked for.",
  },
  "entry-value-without-narrative": {
    zh: "{month}月填了完成值，没有写进展，请补写。",
    en: "Month {month} has a value but no text; please add it.",
  },
  "entry-narrative-without-value": {
    zh: "{month}月写了进展，没有填完成值，请补填。",
    en: "Month {month} has a text but no value; please add it.",
  },
  "entry-empty-talk": {
    zh: "{month}月进展没有实际内容，请写清做了什么、到哪一步、有什么困难。",
    en: "The text for month {month} says nothing concrete; say what was done and where it stands.",
  },
  "entry-same-as-last-month": {
    zh: "{month}月进展与{before}月基本相同，请写本月的新进展。",
    en: "The text for month {month} repeats month {before}; write what is new.",
  },
  "entry-same-as-other-row": {
    zh: "{month}月进展与 {other}（{unit}）基本相同，请按本行实际情况填写。",
    en: "The text for month {month} is nearly that of {other} ({unit}); write your own.",
  },
  "entry-same-as-own-row": {
    zh: "{month}月进展与本单位同一事项的 {other} 基本相同，请按本行内容写清。",
    en: "The text for month {month} is nearly that of your own row {other}; fit it to this row.",
  },
  "entry-figure-contradicts": {
    zh: "{month}月进展写“{phrase}”，完成值却是 {value}{unit}，请核对哪一个填错了。",
    en: "The text for month {month} says “{phrase}” but the value is {value} {unit}.",
  },
  "entry-share-contradicts": {
    zh: "{month}月进展写“{phrase}”，按完成值折算却是 {share}，请核对哪一个填错了。",
    en: "The text for month {month} says “{phrase}” but the value comes to {share}.",
  },
  "entry-trouble-but-green": {
    zh: "{month}月进展提到“{word}”，按完成值却是绿灯，请核对完成值是否如实、是否需要协调。",
    en: "The text for month {month} mentions “{word}” while the light is green; check the value.",
  },
  "entry-other-unit": {
    zh: "这一行由{unit}填报，{own}改动了它，请恢复原来的内容。",
    en: "This row belongs to {unit} but was changed by {own}; please restore it.",
  },
  "entry-fix-number": { zh: "改为 {number}", en: "Change to {number}" },
  "entry-fix-date": { zh: "填为 {date}", en: "Enter {date}" },
  "entry-fix-restore": { zh: "恢复为“{before}”", en: "Restore “{before}”" },
  "structure-duplicate-id": {
    zh: "编号 {id} 有 {count} 行，请只保留一行，多余的行恢复原编号或删除。",
    en: "There are {count} rows with the id {id}; keep one.",
  },
  "structure-header-renamed": {
    zh: "表头“{header}”找不到了，请恢复表头，否则这一列读不出来。",
    en: "The header “{header}” is gone; restore it, or the column cannot be read.",
  },
  "structure-formula-overwritten": {
    zh: "{id} 的“{header}”原是公式，被改成了“{value}”，请恢复公式。",
    en: "The formula of {id} under “{header}” was overwritten with “{value}”; restore it.",
  },
  "structure-row-deleted": {
    zh: "编号 {id} 的行不见了，请恢复这一行。",
    en: "The row {id} is gone; restore it.",
  },
  "structure-id-unknown": {
    zh: "编号“{id}”不在台账中，请恢复原编号。",
    en: "The id “{id}” is not in the ledger; restore the original one.",
  },
} as const satisfies Record<string, Sentence>;
