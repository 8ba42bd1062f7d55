/**
 * Opens a package of the Open Packaging Conventions (ECMA-376 part 2), the zip file that a Word
 * document or a workbook is, and refuses what is damaged or would fill the memory.
 */

import { Failure } from "../core/failure";
import type { Guards } from "./guards";
import { wholeFile, type Refuse } from "./refusal";
import { unpackEntry } from "./unpackEntry";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** Paths are written as in `word/document.xml`; their case does not count. */
export interface Package {
  has(path: string): boolean;
  /** The text of a part piece by piece, UTF-8 or UTF-16; null where there is none. */
  read(path: string): Iterable<string> | null;
  readonly refuse: Refuse;
}

/** A package as it stands in a file. */
export interface PackedPackage extends Package {
  /** Every part by the path that the file spells, folders left out. */
  unpackAll(): Iterable<readonly [path: string, part: Uint8Array]>;
}

/** @throws Failure, by `refuse`, where `bytes` is no whole zip file of a size to trust. */
export function openPackage(bytes: Uint8Array, guards: Guards, refuse: Refuse): PackedPackage {
  const directory = readZipDirectory(bytes, guards.entries);
  if (!directory) throw refuse("damaged", wholeFile);
  const announced = directory.reduce((sum, { size }) => sum + size, 0);
  if (directory.length > guards.entries || announced > guards.totalSize) {
    throw refuse("oversized", wholeFile);
  }
  const entries = new Map(directory.map((entry) => [keyOf(entry.path), entry]));
  let total = 0;
  const unpack = (entry: ZipEntry) => {
    total += entry.size;
    // A part can be asked for more than once, by links that lead to it from many places.
    if (total > guards.totalSize) throw refuse("oversized", entry.path);
    return unpackEntry(bytes, entry, guards, refuse);
  };
  return {
    refuse,
    has: (path) => entries.has(keyOf(path)),
    read(path) {
      const entry = entries.get(keyOf(path));
      return entry ? decode(unpack(entry), path, refuse) : null;
    },
    *unpackAll() {
      for (const entry of entries.values()) {
        if (!entry.path.endsWith("/")) yield [entry.path, join(unpack(entry), entry.size)];
      }
    },
  };
}

/** Takes room only once the pieces have proved to be as many as announced. */
function join(pieces: Iterable<Uint8Array>, size: number): Uint8Array {
  const all = [...pieces];
  const whole = new Uint8Array(size);
  let length = 0;
  for (const piece of all) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole;
}

function keyOf(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function* decode(pieces: Iterable<Uint8Array>, path: string, refuse: Refuse): Generator<string> {
  let decoder: TextDecoder | null = null;
  try {
    for (const piece of pieces) {
      if (piece.length === 0) continue;
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      yield decoder.decode(piece, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (cause) {
    throw cause instanceof Failure ? cause : refuse("damaged", path, cause);
  }
}

/** UTF-8, or UTF-16 where the byte order mark says so. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
