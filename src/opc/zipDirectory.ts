/** Reads the directory at the end of a zip file (APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16). */

export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Packed with a password. */
  readonly isLocked: boolean;
  readonly checksum: number;
  /** In bytes, as the archive announces them. */
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

const endLength = 22;
const end64Length = 56;
const locatorLength = 20;
/** Of a directory entry, before its name, extra fields and comment. */
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
/** Stand in a field whose value did not fit. */
const elsewhere = 0xffffffff;
const manyEntries = 0xffff;

/**
 * Every entry of the archive, folders included; one more than `most` where there are more.
 *
 * @returns null where the bytes hold no whole directory.
 */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  let { count, offset } = directoryPlace(view, end);
  const entries: ZipEntry[] = [];
  for (; count > 0 && entries.length <= most; count--) {
    const read = readEntry(bytes, view, offset);
    if (!read) return null;
    entries.push(read.entry);
    offset = read.next;
  }
  return entries;
}

/**
 * The packed bytes of an entry, behind its own header.
 *
 * @returns null where they are not all there.
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== localMark)
    return null;
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + localLength + names;
  const stop = start + entry.packedSize;
  return stop > bytes.length ? null : bytes.subarray(start, stop);
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let offset = view.byteLength - endLength; offset >= first; offset--) {
    if (view.getUint32(offset, true) === endMark) return offset;
  }
  return null;
}

/** Large files, and some careful writers, tell the place in a second record (zip64). */
function directoryPlace(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - locatorLength;
  if ((count !== manyEntries && offset !== elsewhere) || locator < 0) return { count, offset };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  const there = end64 + end64Length <= view.byteLength && view.getUint32(end64, true) === end64Mark;
  if (!there) return { count, offset };
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | null {
  if (at + entryLength > bytes.length || view.getUint32(at, true) !== entryMark) return null;
  const nameEnd = at + entryLength + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) return null;
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [size = 0, packedSize = 0, offset = 0] = widenSizes(sizes, view, nameEnd, extraEnd);
  const entry: ZipEntry = {
    path: new TextDecoder().decode(bytes.subarray(at + entryLength, nameEnd)),
    method: view.getUint16(at + 10, true),
    isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
  return { entry, next };
}

/** Fields that say "elsewhere" stand, in their order, in the zip64 field among the extras. */
function widenSizes(sizes: number[], view: DataView, start: number, end: number): number[] {
  if (!sizes.includes(elsewhere)) return sizes;
  for (let field = start; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const fieldEnd = Math.min(end, field + 4 + view.getUint16(field + 2, true));
    let at = field + 4;
    return sizes.map((size) => {
      if (size !== elsewhere || at + 8 > fieldEnd) return size;
      at += 8;
      return Number(view.getBigUint64(at - 8, true));
    });
  }
  return sizes;
}
