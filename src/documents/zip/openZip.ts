/**
 * Reads the table of contents of a zip archive (PKWARE APPNOTE.TXT 4.3) and checks it against the
 * limits before anything is unpacked.
 */

import { Failure } from "../../core/failure";
import { limits } from "../limits";

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** In bytes, as the archive states them. */
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its own header stands in the archive. */
  readonly headerAt: number;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** By lower-case name with forward slashes. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
/** Of a directory entry, before its name, extra field and comment. */
const fixedLength = 46;
const longestComment = 65_535;
/** Stands in a 32-bit field whose value did not fit. */
const zip64Mark = 0xffffffff;

/** @throws Failure `document-damaged` or `document-unsafe`. */
export function openZip(bytes: Uint8Array, fileName: string): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readEntries(view, findEnd(view));
    const unpacked = entries.reduce((total, { size }) => total + size, 0);
    if (entries.length > limits.zipEntries || unpacked > limits.unpackedBytes) {
      throw new Failure("document-unsafe", { file: fileName });
    }
    return { bytes, fileName, entries: new Map(entries.map((entry) => [key(entry.name), entry])) };
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure("document-damaged", { file: fileName }, { cause });
  }
}

/** The entry of a part's name, written as in `word/document.xml`, in any case. */
export function findEntry(archive: ZipArchive, name: string): ZipEntry | undefined {
  return archive.entries.get(key(name));
}

function key(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new RangeError("no end of central directory");
}

function readEntries(view: DataView, endAt: number): readonly ZipEntry[] {
  const count = view.getUint16(endAt + 10, true);
  let at = view.getUint32(endAt + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new RangeError("no directory entry");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    entries.push(readEntry(view, at, nameLength, extraLength));
    at += fixedLength + nameLength + extraLength + commentLength;
  }
  return entries;
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const nameAt = at + fixedLength;
  const name = new Uint8Array(view.buffer, view.byteOffset + nameAt, nameLength);
  const wide = readZip64(view, nameAt + nameLength, extraLength);
  // The 64-bit values stand in this order, each only where its 32-bit field is full.
  const field = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === zip64Mark ? (wide.shift() ?? value) : value;
  };
  const size = field(24);
  const packedSize = field(20);
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packedSize,
    size,
    crc: view.getUint32(at + 16, true),
    headerAt: field(42),
  };
}

/** The values of the ZIP64 extra field (id 1), which some writers add even to small archives. */
function readZip64(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      return Array.from({ length: Math.floor(size / 8) }, (_, index) =>
        Number(view.getBigUint64(at + 4 + index * 8, true)),
      );
    }
    at += 4 + size;
  }
  return [];
}
