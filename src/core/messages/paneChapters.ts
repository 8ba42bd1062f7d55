/** The sentences of every screen but the first, and of the rooms that these screens use. */

import { addChapters, type Sentence } from "../messages";
import { damageMessages } from "./damage";
import { documentsMessages } from "./documents";
import { entriesMessages } from "./entries";
import { ledgerMessages } from "./ledger";
import { noticeMessages } from "./notice";
import { paneMessages } from "./pane";
import { statusMessages } from "./status";
import { summaryMessages } from "./summary";
import { workbookMessages } from "./workbook";

export const paneChapters = {
  ...damageMessages,
  ...documentsMessages,
  ...entriesMessages,
  ...ledgerMessages,
  ...noticeMessages,
  ...paneMessages,
  ...statusMessages,
  ...summaryMessages,
  ...workbookMessages,
} as const satisfies Record<string, Sentence>;

addChapters(paneChapters);
