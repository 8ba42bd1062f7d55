/** The sentences that the pane's first screen may say: these are loaded before anything is shown. */

import type { Sentence } from "../messages";
import { excelMessages } from "./excel";
import { shellMessages } from "./pane/shell";
import { startMessages } from "./pane/start";
import { titleMessages } from "./pane/titles";

export const firstChapters = {
  ...excelMessages,
  ...shellMessages,
  ...startMessages,
  ...titleMessages,
} as const satisfies Record<string, Sentence>;
