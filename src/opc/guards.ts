/** How much of a package is read at most; each room that opens packages sets its own. */

import type { ZipEntry } from "./zipDirectory";

export interface Guards {
  /** Entries of the archive. */
  readonly entries: number;
  /** Bytes that one part may unpack to. */
  readonly partSize: number;
  /** Bytes that all entries together may announce, and all reading together may unpack. */
  readonly totalSize: number;
  /** Parts beyond `from` bytes may unpack to `ratio` times their packed size at most. */
  readonly packing?: { readonly from: number; readonly ratio: number };
}

export function isOversized({ size, packedSize }: ZipEntry, guards: Guards): boolean {
  const { partSize, packing } = guards;
  if (size > partSize) return true;
  return packing !== undefined && size > packing.from && size > packedSize * packing.ratio;
}
