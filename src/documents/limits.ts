/** How much of a file is read at most; beyond it a file is no notice, or was built to do harm. */

import type { Guards } from "../opc/guards";

const megabyte = 1024 * 1024;

export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 20 * megabyte,
  /** The same, as people are told it. */
  fileMegabytes: 20,
  /** Characters of text that a document may yield, numbers and repeats included. */
  textLength: 20 * megabyte,
} as const;

/** Of a Word document, which is a package. */
export const packageGuards: Guards = {
  entries: 10_000,
  partSize: 100 * megabyte,
  totalSize: 500 * megabyte,
};
