/** Unpacks one entry of a zip archive piece by piece, stopping where it grows beyond the limits. */

import { Inflate } from "fflate";

import { Failure } from "../../core/failure";
import type { MessageCode } from "../../core/messages";
import { limits } from "../limits";
import { crc32 } from "./crc32";
import type { ZipArchive, ZipEntry } from "./openZip";

/** Deflate grows data 1032 times at most, so that one step yields 16 MB at most. */
const step = 16 * 1024;
const headerLength = 30;
const headerSignature = 0x04034b50;

/** @throws Failure `document-damaged`, `document-unsafe` or `file-encrypted`. */
export function* readEntry(archive: ZipArchive, entry: ZipEntry): Generator<Uint8Array> {
  const fail = (code: MessageCode) => new Failure(code, { file: archive.fileName });
  if (entry.encrypted) throw fail("file-encrypted");
  if (entry.size > limits.partBytes) throw fail("document-unsafe");
  let length = 0;
  let crc = 0;
  for (const piece of unpack(packedBytes(archive, entry), entry.method)) {
    length += piece.length;
    if (length > entry.size) throw fail("document-unsafe");
    crc = crc32(piece, crc);
    yield piece;
  }
  if (length !== entry.size || crc !== entry.crc) throw fail("document-damaged");
}

function packedBytes({ bytes, fileName }: ZipArchive, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt, packedSize } = entry;
  const isHeader =
    headerAt + headerLength <= bytes.length && view.getUint32(headerAt, true) === headerSignature;
  const start = isHeader
    ? headerAt +
      headerLength +
      view.getUint16(headerAt + 26, true) +
      view.getUint16(headerAt + 28, true)
    : Infinity;
  if (start + packedSize > bytes.length) throw new Failure("document-damaged", { file: fileName });
  return bytes.subarray(start, start + packedSize);
}

function* unpack(packed: Uint8Array, method: number): Generator<Uint8Array> {
  if (method === 0) yield packed;
  else if (method === 8) yield* inflate(packed);
  else throw new RangeError(`unknown compression method ${method}`);
}

function* inflate(packed: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += step) {
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    yield* pieces.splice(0);
  }
}
