import type { Sentence } from "../messages";

export const excelMessages = {} as const satisfies Record<string, Sentence>;
