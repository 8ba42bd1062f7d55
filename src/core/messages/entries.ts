import type { Sentence } from "../messages";

export const entriesMessages = {} as const satisfies Record<string, Sentence>;
