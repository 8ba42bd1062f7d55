/** The verbs there are. A verb's own code loads when it is called, so that starting stays quick. */

import type { MessageCode } from "../core/messages";
import type { CommandIo } from "./commandIo";

export interface Verb {
  readonly name: string;
  readonly summary: MessageCode;
  readonly help: MessageCode;
  /** The function that carries the verb out on the arguments behind it; gives the exit code. */
  load(): Promise<(args: readonly string[], io: CommandIo) => Promise<number>>;
}

export const verbs: readonly Verb[] = [
  {
    name: "parse",
    summary: "summary-parse",
    help: "help-parse",
    load: async () => (await import("./parseCommand")).runParse,
  },
  {
    name: "generate",
    summary: "summary-generate",
    help: "help-generate",
    load: async () => (await import("./generateCommand")).runGenerate,
  },
  {
    name: "check",
    summary: "summary-check",
    help: "help-check",
    load: async () => (await import("./checkCommand")).runCheck,
  },
  {
    name: "status",
    summary: "summary-status",
    help: "help-status",
    load: async () => (await import("./statusCommand")).runStatus,
  },
  {
    name: "summarize",
    summary: "summary-summarize",
    help: "help-summarize",
    load: async () => (await import("./summarizeCommand")).runSummarize,
  },
  {
    name: "remind",
    summary: "summary-remind",
    help: "help-remind",
    load: async () => (await import("./remindCommand")).runRemind,
  },
  {
    name: "circular",
    summary: "summary-circular",
    help: "help-circular",
    load: async () => (await import("./circularCommand")).runCircular,
  },
];
