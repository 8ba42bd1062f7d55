/** Sentences of 结构检查: what is broken in the sheets, and what repairing will do. */

import type { Sentence } from "../../messages";

export const structureMessages = {
  "pane-damage-reading": { zh: "正在检查表格结构…", en: "Checking the sheets…" },
  "pane-damage-none": {
    zh: "表头、编号、公式和保护都完好。",
    en: "Headers, ids, formulas and protection are all sound.",
  },
  "pane-damage-found": { zh: "发现 {count} 处损坏", en: "Damage found: {count}" },
  "pane-damage-more": {
    zh: "还有 {count} 处没有列出，修复时一并处理。",
    en: "Not listed: {count} more; repairing mends them as well.",
  },
  "pane-damage-again": { zh: "重新检查", en: "Check again" },
  "pane-damage-plan": { zh: "修复将要做的", en: "What repairing will do" },
  "pane-damage-cells": { zh: "恢复 {count} 个单元格", en: "restore cells: {count}" },
  "pane-damage-rows": { zh: "补上 {count} 行", en: "add rows again: {count}" },
  "pane-damage-sheets": { zh: "改回 {count} 个工作表的名称", en: "rename sheets: {count}" },
  "pane-damage-names": { zh: "重新定义 {count} 个名称", en: "define names: {count}" },
  "pane-damage-protect": { zh: "重新保护 {count} 个工作表", en: "protect sheets: {count}" },
  "pane-damage-rebuild": {
    zh: "按台账重新生成工作表，填报内容全部放回",
    en: "make the sheets anew and put every entry back",
  },
  "pane-damage-entries": {
    zh: "已填的 {count} 处内容全部保留。",
    en: "All entries are kept ({count}).",
  },
  "pane-damage-repair": { zh: "修复", en: "Repair" },
  "pane-damage-repairing": { zh: "正在修复，请不要编辑单元格…", en: "Repairing; do not edit…" },
  "pane-damage-repaired": {
    zh: "已修复 {count} 处，填报内容全部保留。",
    en: "Repaired: {count}. Every entry was kept.",
  },
  "pane-damage-no-repair": {
    zh: "这种损坏不能自动修复，请撤销最近的操作，或从备份中恢复。",
    en: "This cannot be repaired automatically; undo the last steps or use a backup.",
  },
} as const satisfies Record<string, Sentence>;
