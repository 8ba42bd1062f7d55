/** The sentences that only the page without Excel says. */

import { addChapters, type Sentence } from "../messages";
import { openingMessages } from "./opening";

export const previewChapters = {
  ...openingMessages,
} as const satisfies Record<string, Sentence>;

addChapters(previewChapters);
