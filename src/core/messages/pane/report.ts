/** Sentences of 月度汇总: the check, the figures, the sheets, the circular and the reminders. */

import type { Sentence } from "../../messages";

export const reportMessages = {
  "pane-report-month": { zh: "汇总哪个月", en: "Month" },
  "pane-report-reading": {
    zh: "正在检查台账、计算数字…",
    en: "Checking the ledger and computing the figures…",
  },
  "pane-report-again": { zh: "重新检查", en: "Check again" },
  "pane-report-ahead": {
    zh: "台账的第一个填报月还没有开始，没有可以汇总的月份；请到月末再来。",
    en: "The ledger’s first month has not begun, so there is nothing to report; come back at its end.",
  },
  "pane-report-check": { zh: "一、检查结果", en: "1. What the check found" },
  "pane-report-clean": {
    zh: "截至{month}的填报没有发现问题。",
    en: "Nothing was found in the entries through {month}.",
  },
  "pane-report-confirm": {
    zh: "已看过这 {count} 处错误，仍按现有填报汇总",
    en: "The errors ({count}) are known; report from the entries as they stand",
  },
  "pane-report-blocked": {
    zh: "改正错误后点“重新检查”，或在上面确认按现有填报汇总，之后才能生成汇总表、通报和催办。",
    en: "Mend the errors and check again, or confirm above; then the sheets, circular and reminders can be made.",
  },
  "pane-report-new-errors": {
    zh: "刚才有人改动了台账，出现了新的错误，什么都没有写入；请看过检查结果后再生成。",
    en: "The ledger has just changed and holds new errors; nothing was written. Look at them first.",
  },
  "pane-report-figures": { zh: "二、本月数字", en: "2. The month’s figures" },
  "pane-report-lights": { zh: "台账行按亮灯", en: "Rows by light" },
  "pane-report-light-rows": { zh: "{count} 行（{share}）", en: "{count} ({share})" },
  "pane-report-as-of": { zh: "统计日期", en: "As of" },
  "pane-report-reports": { zh: "本月填报", en: "Reports" },
  "pane-report-reports-count": {
    zh: "应报 {owed} 行，已报 {reported} 行，未报 {missing} 行",
    en: "owed {owed}, received {reported}, missing {missing}",
  },
  "pane-report-late": { zh: "逾期和风险", en: "Late and at risk" },
  "pane-report-late-count": {
    zh: "逾期 {overdue} 行，风险 {atRisk} 行",
    en: "overdue {overdue}, at risk {atRisk}",
  },
  "pane-report-nodes": { zh: "本月节点", en: "Milestones" },
  "pane-report-nodes-count": {
    zh: "到期 {due} 个，已完成 {reached} 个",
    en: "due {due}, reached {reached}",
  },
  "pane-report-nodes-none": { zh: "本月没有到期的节点", en: "none due this month" },
  "pane-report-nodes-never": { zh: "台账没有时间节点", en: "the ledger has no milestones" },
  "pane-report-change": { zh: "比上月末", en: "Since last month" },
  "pane-report-change-count": {
    zh: "新办结 {finished}，新增红灯 {red}、黄灯 {yellow}，转绿 {green}",
    en: "finished {finished}, newly red {red}, newly yellow {yellow}, back to green {green}",
  },
  "pane-report-first": {
    zh: "首个填报月，没有上月可比",
    en: "the first month: nothing to compare with",
  },
  "pane-report-none-reported": {
    zh: "{month}还没有任何填报，汇总表和通报会照实写出；建议先催办。",
    en: "Nothing is reported for {month} yet, and the sheets will say so; better remind the units first.",
  },
  "pane-report-units": { zh: "责任单位得分", en: "Units by score" },
  "pane-report-units-best": { zh: "靠前的单位", en: "At the top" },
  "pane-report-units-worst": { zh: "靠后的单位", en: "At the bottom" },
  "pane-report-units-none": { zh: "没有单位有台账行。", en: "No unit has rows." },
  "pane-report-unit": { zh: "第 {rank} 名", en: "No. {rank}" },
  "pane-report-tied": {
    zh: "另有 {count} 个单位同为 {score} 分。",
    en: "Units more with the same score of {score}: {count}.",
  },
  "pane-report-score": { zh: "{score} 分", en: "{score}" },
  "pane-report-sheets": { zh: "三、汇总表", en: "3. The summary sheets" },
  "pane-report-sheets-what": {
    zh: "生成“{month}”和“{year}”，数字固定在统计日期，可直接打印。",
    en: "Makes “{month}” and “{year}”, with figures frozen at the as-of date, ready to print.",
  },
  "pane-report-make": { zh: "生成{sheet}", en: "Make {sheet}" },
  "pane-report-make-again": { zh: "重新生成{sheet}", en: "Make {sheet} again" },
  "pane-report-sure": {
    zh: "工作簿中已有 {sheets}，将用现在的数字替换。确认重新生成？",
    en: "The workbook holds {sheets}; they will be replaced by today’s figures. Go on?",
  },
  "pane-report-loss-yes": {
    zh: "不要这些内容，重新生成",
    en: "Make it anew, without them",
  },
  "pane-report-loss-no": { zh: "先不生成", en: "Leave it" },
  "pane-report-making": { zh: "正在生成汇总表", en: "Making the summary sheets" },
  "pane-report-stopped": {
    zh: "已停止，原来的汇总表没有动；可以再次生成。",
    en: "Stopped; the sheets are as they were and can be made again.",
  },
  "pane-report-made": {
    zh: "“{sheet}”已生成并打开，请核对后保存工作簿。",
    en: "“{sheet}” is made and open; look it over and save the workbook.",
  },
  "pane-report-circular": { zh: "四、通报稿", en: "4. The draft circular" },
  "pane-report-circular-show": { zh: "看草稿", en: "Show the draft" },
  "pane-report-circular-annex": {
    zh: "附件：{title}（{count} 行）",
    en: "Annex: {title} (rows: {count})",
  },
  "pane-report-circular-sheet": { zh: "加入工作簿", en: "Add as a sheet" },
  "pane-report-circular-file": { zh: "保存 Word 文件", en: "Save as a Word file" },
  "pane-report-circular-busy": { zh: "正在准备通报稿…", en: "Preparing the circular…" },
  "pane-report-circular-added": {
    zh: "通报稿已加入工作簿，工作表为“{sheet}”。",
    en: "The draft circular is now the sheet “{sheet}”.",
  },
  "pane-report-circular-saved": {
    zh: "已交给系统保存“{file}”；如果没有看到下载，说明这里的 Excel 不支持，请改用“加入工作簿”。",
    en: "“{file}” was handed over for saving; if no download appears, this Excel cannot save from here: add it as a sheet instead.",
  },
  "pane-report-circular-name": { zh: "通报稿（{month}）.docx", en: "通报稿（{month}）.docx" },
  "pane-report-reminders": { zh: "五、催办", en: "5. Reminders" },
  "pane-report-reminders-what": {
    zh: "{count} 个单位有欠报、逾期、临期或滞后的事项，请于{date}前答复。",
    en: "Units with something missing, overdue, due soon or behind: {count}; answers are due by {date}.",
  },
  "pane-report-reminders-none": {
    zh: "各单位都没有需要催办的事项。",
    en: "No unit needs a reminder.",
  },
  "pane-report-reminders-open": { zh: "逐个查看和复制", en: "Look at each" },
  "pane-report-reminders-list": { zh: "各单位催办", en: "Reminders by unit" },
  "pane-report-reminders-title": { zh: "催办（{month}）", en: "Reminders ({month})" },
  "pane-report-reminder-text": { zh: "看全文", en: "Show the text" },
  "pane-report-reminder-counts": {
    zh: "欠报 {reports} · 逾期 {overdue} · 临期 {due} · 滞后 {behind}",
    en: "Missing {reports} · overdue {overdue} · due soon {due} · behind {behind}",
  },
  "pane-report-copy": { zh: "复制", en: "Copy" },
  "pane-report-copy-unit": { zh: "复制{unit}的催办", en: "Copy the reminder for {unit}" },
  "pane-report-copy-all": { zh: "复制全部（{count}）", en: "Copy all ({count})" },
  "pane-report-copied": { zh: "已复制{unit}的催办。", en: "Copied the reminder for {unit}." },
  "pane-report-copied-all": {
    zh: "已复制全部 {count} 个单位的催办。",
    en: "Copied the reminders of all units ({count}).",
  },
  "pane-report-copy-failed": {
    zh: "这里不能写入剪贴板，请在下面的文字框中按 Ctrl+C（Mac 为 ⌘C）复制。",
    en: "The clipboard cannot be used here; press Ctrl+C (⌘C on a Mac) in the box below.",
  },
  "pane-report-copy-text": { zh: "催办文字", en: "Text of the reminders" },
} as const satisfies Record<string, Sentence>;
