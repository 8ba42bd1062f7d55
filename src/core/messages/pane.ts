/** Sentences of the task pane beyond its first screen, one chapter for each of its parts. */

import type { Sentence } from "../messages";
import { correctionMessages } from "./pane/corrections";
import { dailyMessages } from "./pane/daily";
import { findingsMessages } from "./pane/findings";
import { generateMessages } from "./pane/generate";
import { importMessages } from "./pane/import";
import { monthMessages } from "./pane/month";
import { myUnitMessages } from "./pane/myUnit";
import { reportMessages } from "./pane/report";
import { reviewMessages } from "./pane/review";
import { structureMessages } from "./pane/structure";
import { watchMessages } from "./pane/watch";

export const paneMessages = {
  ...correctionMessages,
  ...dailyMessages,
  ...findingsMessages,
  ...generateMessages,
  ...importMessages,
  ...monthMessages,
  ...myUnitMessages,
  ...reportMessages,
  ...reviewMessages,
  ...structureMessages,
  ...watchMessages,
} as const satisfies Record<string, Sentence>;
