/** Files for the tests: packages, forged in places, and old compound files. */

import { strToU8, zipSync, type ZipOptions } from "fflate";
import { Failure } from "../../src/core/failure";
import type { Guards } from "../../src/opc/guards";
import { openPackage, type Package, type PackedPackage } from "../../src/opc/openPackage";
import type { Refuse, Trouble } from "../../src/opc/refusal";

/** Small enough to be passed quickly. */
export const smallGuards = {
  entries: 20,
  partSize: 300_000,
  totalSize: 500_000,
  packing: { from: 10_000, ratio: 250 },
} as const satisfies Guards;

/** A failure that tells its trouble and part. */
export class Refusal extends Failure {
  constructor(
    readonly trouble: Trouble,
    readonly part: string,
    cause: unknown,
  ) {
    super("workbook-damaged", { part }, { cause });
  }
}

export const refuse: Refuse = (trouble, part, cause) => new Refusal(trouble, part, cause);

export function packageFile(
  parts: Readonly<Record<string, string | Uint8Array>>,
  options: ZipOptions = {},
): Uint8Array {
  const files = Object.entries(parts).map(
    ([path, part]) => [path, typeof part === "string" ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(files), options);
}

export function open(bytes: Uint8Array, guards: Guards = smallGuards): PackedPackage {
  return openPackage(bytes, guards, refuse);
}

/** A package whose only part is `part.xml`. */
export function packageOf(part: string | Uint8Array): Package {
  return open(packageFile({ "part.xml": part }));
}

/** The whole text of a part. */
export function textOf(source: Package, path: string): string | null {
  const texts = source.read(path);
  return texts && [...texts].join("");
}

/** A copy of `bytes` changed by `change`, which sees it as a DataView. */
export function altered(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  change(new DataView(copy.buffer));
  return copy;
}

/** Of the records of a zip file: directory entries, and the end of the directory. */
export const directoryMark = 0x02014b50;
export const endMark = 0x06054b50;

/** Where the n-th record with a mark begins. */
export function findRecord(view: DataView, mark: number, index = 0): number {
  let left = index;
  for (let at = 0; at + 4 <= view.byteLength; at += 1) {
    if (view.getUint32(at, true) === mark && left-- === 0) return at;
  }
  throw new Error("no such record");
}

/** The start of an OLE2 file: header, one sector, then a directory that names `stream`. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 + 512 + 256);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", stream].forEach((name, index) => {
    const at = 1024 + index * 128;
    bytes.set(Buffer.from(name, "utf16le"), at);
    bytes[at + 64] = name.length * 2 + 2;
  });
  return bytes;
}
