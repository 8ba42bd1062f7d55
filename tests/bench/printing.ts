/** Prints figures in lines that a person can compare. */

import type { Timing } from "./timing";

export function printHeading(text: string): void {
  console.log(`\n${text}`);
}

export function printLine(name: string, ...figures: readonly string[]): void {
  console.log(`  ${name.padEnd(44)} ${figures.join("   ")}`);
}

/** Name, median and range of each. */
export function printTimings(timings: readonly Timing[]): void {
  for (const { name, median, least, most } of timings) {
    printLine(name, `${milliseconds(median)} (${milliseconds(least)} – ${milliseconds(most)})`);
  }
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
}
