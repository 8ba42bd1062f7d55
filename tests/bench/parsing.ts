/** Parsing the seed notice, once and many times over. */

import { readNotice } from "../../src/core/notice/readNotice";
import { readSeed } from "./largeLedger";
import { printHeading, printLine, printTimings, times } from "./printing";
import { timeSideBySide } from "./timing";

const copies = [1, 10, 100];

export async function benchParsing(): Promise<void> {
  const seed = readSeed();
  const texts = copies.map((count) => Array<string>(count).fill(seed).join("\n"));
  const items = texts.map((text) => readNotice(text).items.length);
  const sizes = texts.map((text) => Buffer.byteLength(text));
  printHeading("Parsing: the seed notice, multiplied");
  const timings = await timeSideBySide(
    texts.map((text, place) => ({
      name: `${copies[place] ?? 0} × the seed, ${items[place] ?? 0} items`,
      repeats: place === 0 ? 20 : 1,
      run: () => readNotice(text),
    })),
    7,
  );
  printTimings(timings);
  const [first, , last] = timings;
  timings.forEach(({ median }, place) => {
    const speed = (sizes[place] ?? 0) / 1e6 / (median / 1e3);
    printLine(`throughput at ${copies[place] ?? 0} ×`, `${speed.toFixed(1)} MB/s`);
  });
  if (first && last) {
    printLine("growth from 1 × to 100 × (100 is linear)", times(last.median / first.median));
  }
}
