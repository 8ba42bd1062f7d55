/** Sentences about ledgers and workbooks: reading, writing, building. */

import type { Sentence } from "../messages";

export const workbookMessages = {
  "not-a-ledger": {
    zh: "“{file}”不是本工具生成的责任分解台账，请选择正确的台账文件。",
    en: "“{file}” is not a ledger made by this tool; choose the ledger file.",
  },
} as const satisfies Record<string, Sentence>;
