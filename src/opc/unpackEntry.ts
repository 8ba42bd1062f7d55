/** Unpacks one entry of a zip file piece by piece, stopping where it grows beyond what it announced. */

import { Inflate } from "fflate";
import type { Failure } from "../core/failure";
import { crc32 } from "./crc32";
import { isOversized, type Guards } from "./guards";
import type { Refuse, Trouble } from "./refusal";
import { packedBytes, type ZipEntry } from "./zipDirectory";

/** Deflate grows data 1032 times at most, so that one step yields 16 MB at most. */
const step = 16 * 1024;

const stored = 0;
const deflated = 8;

/** @throws Failure, by `refuse`. */
export function* unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  guards: Guards,
  refuse: Refuse,
): Generator<Uint8Array> {
  const fail = (trouble: Trouble, cause?: unknown) => refuse(trouble, entry.path, cause);
  if (entry.isLocked) throw fail("locked");
  if (isOversized(entry, guards)) throw fail("oversized");
  const packed = packedBytes(bytes, entry);
  if (!packed) throw fail("damaged");
  let length = 0;
  let checksum = 0;
  for (const piece of unpack(packed, entry.method, fail)) {
    length += piece.length;
    if (length > entry.size) throw fail("hostile");
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (length !== entry.size || checksum !== entry.checksum) throw fail("damaged");
}

function* unpack(
  packed: Uint8Array,
  method: number,
  fail: (trouble: Trouble, cause?: unknown) => Failure,
): Generator<Uint8Array> {
  if (method === stored) yield packed;
  else if (method !== deflated) throw fail("damaged");
  else {
    try {
      yield* inflate(packed);
    } catch (cause) {
      throw fail("damaged", cause);
    }
  }
}

function* inflate(packed: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += step) {
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    yield* pieces.splice(0);
  }
}
