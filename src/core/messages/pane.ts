import type { Sentence } from "../messages";

export const paneMessages = {} as const satisfies Record<string, Sentence>;
