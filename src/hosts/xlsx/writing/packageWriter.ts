/** Packs the parts of a workbook into one file, piece by piece, without holding a part whole. */

import { Zip, ZipDeflate } from "fflate";

/** The same plan gives the same bytes: every entry bears the first day a zip file can name. */
const entryDate = new Date(1980, 0, 1);

/** Level 6 would make files 5 % smaller and take a third longer. */
const compression = 3;

export class PackageWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.chunks.push(chunk);
  });

  /** Adds a whole part. */
  add(path: string, xml: string): void {
    this.open(path).end(xml);
  }

  /** Begins a part that arrives in pieces; the next part begins after this one's end. */
  open(path: string): { write(xml: string): void; end(xml: string): void } {
    const entry = new ZipDeflate(path, { level: compression });
    entry.mtime = entryDate;
    this.zip.add(entry);
    return {
      write: (xml) => {
        entry.push(this.encoder.encode(xml));
      },
      end: (xml) => {
        entry.push(this.encoder.encode(xml), true);
      },
    };
  }

  /** Closes the package. */
  finish(): Uint8Array {
    this.zip.end();
    const bytes = new Uint8Array(this.chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let offset = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, offset);
      offset += chunk.length;
    }
    return bytes;
  }
}
