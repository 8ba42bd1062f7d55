/** Sentences about files and documents that cannot be read. */

import type { Sentence } from "../messages";

export const documentsMessages = {
  "file-not-found": {
    zh: "找不到文件“{file}”，请核对路径和文件名。",
    en: "The file “{file}” was not found; check its path and name.",
  },
} as const satisfies Record<string, Sentence>;
