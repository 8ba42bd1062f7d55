/** Opens the zip file that a workbook is, and refuses what is none, or what would fill the memory. */

import { inflateSync } from "fflate";
import { Failure } from "../../../core/failure";
import { crc32 } from "./crc32";
import { packedBytes, readZipDirectory, type ZipEntry } from "./zipDirectory";

/** What a workbook of the size of Excel's own limits may reach, and a zip bomb exceeds. */
export const guards = {
  fileSize: 200 * 2 ** 20,
  entries: 10_000,
  partSize: 400 * 2 ** 20,
  totalSize: 800 * 2 ** 20,
  /** Sheets pack to a twentieth or so; deflate reaches a thousandth on nothing but repetition. */
  ratio: 250,
  /** Small parts may pack better than that without harm. */
  ratioFrom: 2 ** 20,
} as const;

const stored = 0;
const deflated = 8;

export interface Package {
  /** The text of a part, or null where there is none. Paths have no leading slash. */
  read(path: string): string | null;
}

/** @throws Failure where `bytes` is no whole zip file of a size to trust. */
export function openPackage(bytes: Uint8Array): Package {
  refuseOthers(bytes);
  const directory = readZipDirectory(bytes, guards.entries);
  if (!directory) throw new Failure("workbook-damaged", { part: "zip" });
  if (directory.length > guards.entries) throw tooLarge("zip");
  const entries = new Map(directory.map((entry) => [entry.path.toLowerCase(), entry]));
  let total = 0;
  return {
    read(path) {
      const entry = entries.get(path.toLowerCase());
      if (!entry) return null;
      total += entry.size;
      if (total > guards.totalSize) throw tooLarge(path);
      return decode(unpack(bytes, entry));
    },
  };
}

function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Failure("workbook-empty");
  if (bytes.length > guards.fileSize) throw tooLarge("zip");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // Excel wraps a workbook with a password into the container of its old format.
    const encrypted = includesName(bytes, "EncryptedPackage");
    throw new Failure(encrypted ? "workbook-encrypted" : "workbook-old-format");
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Failure("workbook-not-xlsx");
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { path, size, packedSize } = entry;
  const bomb = size > guards.ratioFrom && size > packedSize * guards.ratio;
  if (size > guards.partSize || bomb) throw tooLarge(path);
  const packed = packedBytes(bytes, entry);
  const content = packed && inflate(packed, entry);
  if (content?.length !== size || crc32(content) !== entry.checksum) throw damaged(path);
  return content;
}

/** Never more than the announced size: what goes beyond is dropped, and the checksum tells. */
function inflate(packed: Uint8Array, { method, size, path }: ZipEntry): Uint8Array {
  if (method === stored) return packed;
  if (method !== deflated) throw damaged(path);
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (error) {
    throw damaged(path, error);
  }
}

/** UTF-8, or UTF-16 where the byte order mark says so. */
function decode(bytes: Uint8Array): string {
  const little = startsWith(bytes, [0xff, 0xfe]);
  const big = startsWith(bytes, [0xfe, 0xff]);
  return new TextDecoder(little ? "utf-16le" : big ? "utf-16be" : "utf-8").decode(bytes);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

/** Whether an entry of that name stands in the container; names are UTF-16 there. */
function includesName(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([...name].join("\0"));
}

function damaged(part: string, cause?: unknown): Failure {
  return new Failure("workbook-damaged", { part }, { cause });
}

function tooLarge(part: string): Failure {
  return new Failure("workbook-too-large", { part });
}
