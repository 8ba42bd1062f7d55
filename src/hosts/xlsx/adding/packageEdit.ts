/** An .xlsx package that is being changed: what is not touched stays byte for byte. */

import { strFromU8, strToU8, zipSync } from "fflate";
import { Failure } from "../../../core/failure";
import type { Package } from "../../../opc/openPackage";
import { openWorkbookFile } from "../reading/openWorkbookFile";

/** The first day a zip file can name, so that the same change gives the same bytes. */
const entryDate = new Date(1980, 0, 1);

export class PackageEdit implements Package {
  readonly refuse: Package["refuse"];
  private readonly parts = new Map<string, Uint8Array>();

  /** @throws Failure where `bytes` is no workbook, damaged, or one that would fill the memory. */
  constructor(bytes: Uint8Array) {
    const source = openWorkbookFile(bytes);
    this.refuse = source.refuse;
    for (const [path, part] of source.unpackAll()) this.parts.set(path, part);
  }

  get paths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(this.spelling(path));
  }

  read(path: string): Iterable<string> | null {
    const text = this.text(path);
    return text === null ? null : [text];
  }

  text(path: string): string | null {
    const part = this.parts.get(this.spelling(path));
    return part ? strFromU8(part) : null;
  }

  /** @throws Failure where there is no such part. */
  demand(path: string): string {
    const xml = this.text(path);
    if (xml === null) throw new Failure("workbook-damaged", { part: path });
    return xml;
  }

  write(path: string, xml: string): void {
    this.parts.set(this.spelling(path), strToU8(xml));
  }

  drop(path: string): void {
    this.parts.delete(this.spelling(path));
  }

  finish(): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { level: 6, mtime: entryDate });
  }

  /** Parts are found whatever their capitals. */
  private spelling(path: string): string {
    if (this.parts.has(path)) return path;
    const lower = path.toLowerCase();
    return this.paths.find((one) => one.toLowerCase() === lower) ?? path;
  }
}
