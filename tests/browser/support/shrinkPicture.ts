/** Pictures of screens as PNG with 256 colours: a third of the bytes, and nobody sees the difference. */

import { crc32, deflateSync } from "node:zlib";
import type { Page } from "playwright-core";

interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour in turn. */
  readonly palette: readonly number[];
  /** The colour of each pixel, row by row, as base64. */
  readonly pixels: string;
}

/** @param page any page: its browser decodes the picture. */
export async function shrinkPicture(page: Page, png: Buffer): Promise<Buffer> {
  return encode(await page.evaluate(reduceColours, png.toString("base64")));
}

/** Runs in the browser. Of colours that are much alike the one used most is kept. */
async function reduceColours(base64: string): Promise<Indexed> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes]));
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext("2d")!;
  context.drawImage(picture, 0, 0);
  const colours = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  // Little-endian machines, which all of ours are, keep red in the lowest byte.
  const partsOf = (colour: number) => [0, 8, 16].map((shift) => (colour >> shift) & 255);
  const kept = new Map<number, readonly number[]>();
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => part >> 3);
    const family = (red << 10) | (green << 5) | blue;
    if (kept.size < 256 && !kept.has(family)) kept.set(family, partsOf(colour));
  }
  const parts = [...kept.values()];
  const nearest = (colour: number) => {
    const own = partsOf(colour);
    const distances = parts.map((other) =>
      other.reduce((sum, part, index) => sum + (part - (own[index] ?? 0)) ** 2, 0),
    );
    return distances.indexOf(Math.min(...distances));
  };
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour)]));
  const letters = Array.from(colours, (colour) => String.fromCharCode(places.get(colour) ?? 0));
  return { width, height, palette: parts.flat(), pixels: btoa(letters.join("")) };
}

function encode({ width, height, palette, pixels }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, by palette
  const source = Buffer.from(pixels, "base64");
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.concat([Buffer.of(0), source.subarray(row * width, (row + 1) * width)]),
  );
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette)),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
