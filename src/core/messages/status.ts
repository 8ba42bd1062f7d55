import type { Sentence } from "../messages";

export const statusMessages = {} as const satisfies Record<string, Sentence>;
