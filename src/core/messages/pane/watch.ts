/** Sentences of 督查看板: lights by light, unit, leader and section, and the settings they obey. */

import type { Sentence } from "../../messages";

export const watchMessages = {
  "pane-watch-as-of": { zh: "统计日期 {date}", en: "As of {date}" },
  "pane-watch-lights": { zh: "按亮灯筛选", en: "Filter by light" },
  "pane-watch-by": { zh: "分组", en: "Group by" },
  "pane-watch-by-light": { zh: "按亮灯", en: "By light" },
  "pane-watch-by-unit": { zh: "按单位", en: "By unit" },
  "pane-watch-by-leader": { zh: "按领导", en: "By leader" },
  "pane-watch-by-section": { zh: "按部分", en: "By section" },
  "pane-watch-only": { zh: "只看", en: "Only" },
  "pane-watch-all": { zh: "全部", en: "All" },
  "pane-watch-search": { zh: "查找编号、内容、单位", en: "Find id, content, unit" },
  "pane-watch-list": { zh: "台账行", en: "Rows" },
  "pane-watch-group": { zh: "{group}（{count}）", en: "{group} ({count})" },
  "pane-watch-group-counts": {
    zh: "{group}（{count} 行：红 {red}、黄 {yellow}）",
    en: "{group} (rows {count}: red {red}, yellow {yellow})",
  },
  "pane-watch-no-leader": { zh: "（未写牵头领导）", en: "(no leader named)" },
  "pane-watch-no-section": { zh: "（不分部分）", en: "(no section)" },
  "pane-watch-nothing": {
    zh: "没有符合条件的行，请放宽筛选。",
    en: "No row fits; widen the filter.",
  },
  "pane-watch-shown": { zh: "共 {count} 行", en: "Rows: {count}" },
  "pane-watch-reason": { zh: "{state}：{reason}", en: "{state}: {reason}" },
  "pane-watch-settings": { zh: "设置", en: "Settings" },
  "pane-settings-title": { zh: "统计日期和预警尺度", en: "As-of date and thresholds" },
  "pane-settings-where": {
    zh: "写入“填报说明”的设置格后，表格和窗格的亮灯都按新尺度计算。",
    en: "Written to the settings cells of the first sheet, which all lights obey.",
  },
  "pane-settings-as-of": { zh: "统计日期", en: "As-of date" },
  "pane-settings-follow": { zh: "随打开当天更新（{date}）", en: "Follow the day ({date})" },
  "pane-settings-warning-days": { zh: "预警天数", en: "Days before due that warn" },
  "pane-settings-yellow": { zh: "滞后黄线（百分点）", en: "Yellow: points behind" },
  "pane-settings-red": { zh: "滞后红线（百分点）", en: "Red: points behind" },
  "pane-settings-number": {
    zh: "请填 {low} 到 {high} 之间的整数。",
    en: "Enter a whole number from {low} to {high}.",
  },
  "pane-settings-date": {
    zh: "请填日期，如 2021-09-30。",
    en: "Enter a date, such as 2021-09-30.",
  },
  "pane-settings-order": {
    zh: "红线不应小于黄线，否则不会亮滞后黄灯。",
    en: "Red must not lie below yellow, or no row is ever yellow for lagging.",
  },
  "pane-settings-preview": {
    zh: "按此计算：红 {red}、黄 {yellow}、绿 {green}、蓝 {blue}",
    en: "This would give: red {red}, yellow {yellow}, green {green}, blue {blue}",
  },
  "pane-settings-now": {
    zh: "现在：红 {red}、黄 {yellow}、绿 {green}、蓝 {blue}",
    en: "Now: red {red}, yellow {yellow}, green {green}, blue {blue}",
  },
  "pane-settings-write": { zh: "写入设置", en: "Write settings" },
  "pane-settings-written": { zh: "设置已写入“填报说明”。", en: "The settings are written." },
  "setting-gone": {
    zh: "填报说明中找不到设置“{name}”，什么都没有写入；请先做“结构检查”。",
    en: "The setting “{name}” cannot be found; nothing was written. Check the structure first.",
  },
} as const satisfies Record<string, Sentence>;
