/** Sentences about corrections: undoing them, and what they left unfinished. */

import type { Sentence } from "../../messages";

export const correctionMessages = {
  "pane-undo-nothing": { zh: "没有可撤销的修改", en: "Nothing to undo" },
  "pane-undo-what": { zh: "撤销：{what}", en: "Undo: {what}" },
  "pane-undone": { zh: "已撤销：{what}。", en: "Undone: {what}." },
  "pane-undo-leaders": { zh: "第 {item} 项改牵头领导", en: "leaders of item {item}" },
  "pane-undo-units": { zh: "第 {item} 项改责任单位", en: "units of item {item}" },
  "pane-undo-add-milestone": { zh: "第 {item} 项加时间节点", en: "milestone added to item {item}" },
  "pane-undo-change-milestone": {
    zh: "第 {item} 项改时间节点",
    en: "milestone of item {item}",
  },
  "pane-undo-remove-milestone": {
    zh: "第 {item} 项删时间节点",
    en: "milestone removed from item {item}",
  },
  "pane-undo-add-target": { zh: "第 {item} 项加指标", en: "target added to item {item}" },
  "pane-undo-change-target": { zh: "第 {item} 项改指标", en: "target of item {item}" },
  "pane-undo-remove-target": {
    zh: "第 {item} 项删指标",
    en: "target removed from item {item}",
  },
  "pane-undo-group": { zh: "“{group}”的成员名单", en: "members of {group}" },
  "pane-undo-settle": { zh: "标为已核对", en: "doubt marked as checked" },
  "pane-undo-year": { zh: "通知年份", en: "the notice’s year" },
  "review-unit-unnamed": {
    zh: "第 {item} 项有一个责任单位没有名称，请填写或删除。",
    en: "A unit of item {item} has no name; fill it in or remove it.",
  },
  "review-milestone-unnamed": {
    zh: "第 {item} 项的第 {count} 个时间节点没有写明事项，请填写或删除。",
    en: "Milestone {count} of item {item} says nothing of what is due; fill it in or remove it.",
  },
  "review-milestone-reversed": {
    zh: "第 {item} 项的第 {count} 个时间节点，起始日期 {start} 晚于完成时限 {due}，请改正。",
    en: "Milestone {count} of item {item} starts on {start}, after it is due on {due}; mend one of them.",
  },
  "review-target-unnamed": {
    zh: "第 {item} 项的第 {count} 项指标没有名称，请填写或删除。",
    en: "Target {count} of item {item} has no name; fill it in or remove it.",
  },
} as const satisfies Record<string, Sentence>;
