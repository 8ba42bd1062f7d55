/** Findings about a notice as read. */

import type { Sentence } from "../messages";

export const noticeMessages = {
  "count-differs": {
    zh: "通知称共 {declared} 项，实际读出 {found} 项，请核对有无漏读或多读。",
    en: "The notice declares {declared} items but {found} were read; check for missing or extra ones.",
  },
} as const satisfies Record<string, Sentence>;
