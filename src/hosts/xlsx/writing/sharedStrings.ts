/** The workbook's table of texts: cells name a text by its place in it. */

import { element, escapeText, escapeXstring, xmlHeader } from "../xml";
import { namespaces } from "./namespaces";
import type { PackageWriter } from "./packageWriter";

/** Readers may drop white space at the edges unless told to keep it. */
const needsPreserving = /^\s|\s$|[\n\t]| {2}/;

const piece = 2_000;

export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The place of `text`, which is added where it is new. */
  placeOf(text: string): number {
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(text, place);
    return place;
  }

  writeTo(target: PackageWriter, path: string): void {
    const part = target.open(path);
    const counts = `count="${this.uses}" uniqueCount="${this.places.size}"`;
    part.write(`${xmlHeader}<sst xmlns="${namespaces.main}" ${counts}>`);
    let pending: string[] = [];
    for (const text of this.places.keys()) {
      pending.push(stringItem(text));
      if (pending.length < piece) continue;
      part.write(pending.join(""));
      pending = [];
    }
    part.end(`${pending.join("")}</sst>`);
  }
}

function stringItem(text: string): string {
  const space = needsPreserving.test(text) ? "preserve" : undefined;
  return `<si>${element("t", { "xml:space": space }, escapeText(escapeXstring(text)))}</si>`;
}
