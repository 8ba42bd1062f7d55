/** Sentences of the task pane, one chapter for each of its parts. */

import type { Sentence } from "../messages";
import { correctionMessages } from "./pane/corrections";
import { generateMessages } from "./pane/generate";
import { importMessages } from "./pane/import";
import { reviewMessages } from "./pane/review";
import { shellMessages } from "./pane/shell";
import { startMessages } from "./pane/start";

export const paneMessages = {
  ...correctionMessages,
  ...generateMessages,
  ...importMessages,
  ...reviewMessages,
  ...shellMessages,
  ...startMessages,
} as const satisfies Record<string, Sentence>;
