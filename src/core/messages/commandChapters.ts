/** The sentences that only the command line says. */

import { addChapters, type Sentence } from "../messages";
import { cliMessages } from "./cli";
import { summaryCommandMessages } from "./summary/commands";

export const commandChapters = {
  ...cliMessages,
  ...summaryCommandMessages,
} as const satisfies Record<string, Sentence>;

addChapters(commandChapters);
