/** How much of a file is read at most; beyond it a file is no notice, or was built to do harm. */

const megabyte = 1024 * 1024;

export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 20 * megabyte,
  /** The same, as people are told it. */
  fileMegabytes: 20,
  /** Entries of a zip archive. */
  zipEntries: 10_000,
  /** Bytes that all entries of an archive say they unpack to. */
  unpackedBytes: 500 * megabyte,
  /** Bytes that one part may unpack to. */
  partBytes: 100 * megabyte,
  /** Elements within elements; Word's own documents stay below 60. */
  xmlDepth: 250,
  /** Characters of text that a document may yield, numbers and repeats included. */
  textLength: 20 * megabyte,
} as const;
