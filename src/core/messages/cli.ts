import type { Sentence } from "../messages";

export const cliMessages = {} as const satisfies Record<string, Sentence>;
