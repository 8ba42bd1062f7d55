/** Damage to a ledger's structure: what is broken and what repairing does; and closing a month. */

import type { Sentence } from "../messages";

export const damageMessages = {
  "damage-sheet-renamed": {
    zh: "工作表“{name}”被改名为“{now}”，公式和本工具都按原名找它，修复时改回原名。",
    en: "The sheet “{name}” was renamed to “{now}”; repairing gives it its name back.",
  },
  "damage-sheet-gone": {
    zh: "工作表“{name}”不见了或已认不出来，修复时连同其他表一起重新生成，填报内容保留。",
    en: "The sheet “{name}” is gone or beyond recognition; repairing makes the sheets anew and keeps every entry.",
  },
  "damage-ledger-gone": {
    zh: "工作表“{name}”不见了，填报内容也随之丢失，请先从备份中找回；修复只能按生成时的内容重建空表。",
    en: "The sheet “{name}” is gone and its entries with it; look for a backup first. Repairing can only make it anew, empty.",
  },
  "damage-headers-gone": {
    zh: "工作表“{sheet}”的表头行找不到了，无法辨认各列，请撤销最近的操作或从备份中恢复。",
    en: "The header row of “{sheet}” is gone and its columns cannot be told; undo the last steps or use a backup.",
  },
  "damage-unprotected": {
    zh: "工作表“{sheet}”没有保护，公式和编号容易被误改，修复时重新保护（无密码）。",
    en: "The sheet “{sheet}” is not protected; repairing protects it again, without a password.",
  },
  "damage-header-renamed": {
    zh: "表头“{header}”被改成了“{was}”，这一列读不出来，修复时恢复表头，列里的内容不动。",
    en: "The header “{header}” was changed to “{was}”; repairing restores it and leaves the column as it is.",
  },
  "damage-column-gone": {
    zh: "“{header}”这一列被删除了，列里的内容已找不回来，修复时重新生成表格，其余填报内容保留。",
    en: "The column “{header}” was deleted with what it held; repairing makes the sheet anew and keeps all other entries.",
  },
  "damage-header-doubled": {
    zh: "表头“{header}”有两列，只读左边一列，修复时把 {column} 列的表头标为副本，内容不动。",
    en: "The header “{header}” stands twice and only the left one is read; repairing marks column {column} as a copy.",
  },
  "damage-id-changed": {
    zh: "编号 {id} 被改成了“{now}”，修复时恢复原编号，填报内容不动。",
    en: "The id {id} was changed to “{now}”; repairing restores it and leaves the entries.",
  },
  "damage-id-gone": {
    zh: "编号 {id} 被清空了，这一行读不出来，修复时恢复编号，填报内容不动。",
    en: "The id {id} was emptied; repairing restores it and leaves the entries.",
  },
  "damage-id-missing": {
    zh: "第 {row} 行有内容但没有编号，读不出来，修复时编为 {id}。",
    en: "Row {row} has content but no id; repairing gives it the id {id}.",
  },
  "damage-row-deleted": {
    zh: "编号 {id}（{unit}：{content}）的行被删除了，修复时在末尾补上这一行，已填的内容找不回来，请单位重填。",
    en: "The row {id} ({unit}: {content}) was deleted; repairing adds it at the end, but its entries are lost.",
  },
  "damage-row-doubled": {
    zh: "编号 {id} 有重复的行，第 {row} 行的内容第 {first} 行都有，修复时清空第 {row} 行。",
    en: "The id {id} stands twice and row {row} holds nothing that row {first} does not; repairing empties row {row}.",
  },
  "damage-row-doubled-differs": {
    zh: "编号 {id} 在第 {first} 行和第 {row} 行重复且内容不同，修复时两行都保留，第 {row} 行改编为 {newId}，请核对后取舍。",
    en: "The id {id} stands in rows {first} and {row} with different content; repairing keeps both and calls row {row} {newId}.",
  },
  "damage-formula-overwritten": {
    zh: "{cell}（{owner}，{header}）的公式被“{value}”覆盖了，修复时恢复公式。",
    en: "The formula in {cell} ({owner}, {header}) was overwritten with “{value}”; repairing restores it.",
  },
  "damage-formula-gone": {
    zh: "{cell}（{owner}，{header}）的公式被清空了，修复时恢复公式。",
    en: "The formula in {cell} ({owner}, {header}) was emptied; repairing restores it.",
  },
  "damage-formula-changed": {
    zh: "{cell}（{owner}，{header}）的公式被改过，结果可能不对，修复时恢复公式。",
    en: "The formula in {cell} ({owner}, {header}) was changed; repairing restores it.",
  },
  "damage-month-end": {
    zh: "{cell}（{header}上方的月底日期）应为 {date}，填报检查要用到它，修复时恢复。",
    en: "{cell}, the month's end above {header}, should be {date}; repairing restores it.",
  },
  "damage-item-gone": {
    zh: "“{sheet}”中第 {number} 项的行不见了，修复时重新生成表格，填报内容保留。",
    en: "Item {number} is gone from “{sheet}”; repairing makes the sheets anew and keeps every entry.",
  },
  "damage-setting-gone": {
    zh: "填报说明 {cell} 处的设置名“{name}”不见了，修复时补上。",
    en: "The setting's name “{name}” is gone from {cell}; repairing puts it back.",
  },
  "damage-setting-unusable": {
    zh: "设置“{name}”的内容“{value}”无法使用，修复时恢复为 {usual}。",
    en: "The setting “{name}” holds “{value}”, which cannot be used; repairing sets it to {usual}.",
  },
  "damage-name-gone": {
    zh: "公式用到的名称“{name}”不见了或已失效，修复时重新定义。",
    en: "The name “{name}” that formulas use is gone or broken; repairing defines it again.",
  },
  "damage-extra-columns": {
    zh: "重新生成表格不带您自己加的列：{columns}，请先复制到别处。",
    en: "Making the sheet anew leaves out columns of your own: {columns}. Copy them first.",
  },
  "late-entry": {
    zh: "{month}月封账之后又改了这一格，请核实：确需更改的先解除封账，否则恢复封账时的内容。",
    en: "This cell was changed after month {month} was closed; reopen the month, or restore the entry.",
  },
  "closing-month-unknown": {
    zh: "{month}不是这份台账的填报月份，请另选一个月。",
    en: "{month} is no reporting month of this ledger; choose another.",
  },
  "closing-month-future": {
    zh: "按统计日期 {asOf}，{month}还没有到，不能封账。",
    en: "On {asOf}, {month} has not begun and cannot be closed.",
  },
  "closing-done": {
    zh: "{month}已经封账（已封账至{through}），不必再封。",
    en: "{month} is closed already (closed through {through}).",
  },
  "closing-includes": {
    zh: "{months}此前没有封账，已一并封账。",
    en: "{months} had not been closed and are closed as well.",
  },
  "closing-early": {
    zh: "{month}还没有过完，封账后当月余下的进展只能报在下个月。",
    en: "{month} is not over: what still happens in it can only be reported in the next month.",
  },
  "reopening-not-closed": {
    zh: "{month}没有封账，可以直接填报。",
    en: "{month} is not closed; entries can be made.",
  },
  "reopening-includes": {
    zh: "{months}在它之后，已一并解除封账。",
    en: "{months} come after it and are open again as well.",
  },
} as const satisfies Record<string, Sentence>;
