/** What the screens of daily use are called: on themselves, and where the first screen offers them. */

import type { Sentence } from "../../messages";

export const titleMessages = {
  "pane-unit-title": { zh: "本单位填报", en: "My unit" },
  "pane-findings-title": { zh: "填报检查", en: "Live checks" },
  "pane-watch-title": { zh: "督查看板", en: "Watch" },
  "pane-month-title": { zh: "封账", en: "Close a month" },
  "pane-report-title": { zh: "月度汇总", en: "Month’s report" },
  "pane-damage-title": { zh: "结构检查", en: "Structure" },
} as const satisfies Record<string, Sentence>;
