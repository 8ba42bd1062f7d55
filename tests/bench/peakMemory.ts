/** Measures how much memory a piece of work needs, each in a process of its own. */

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Runs `file` with `subject` as its argument; it calls `tellPeakMemory` when done.
 *
 * @returns the largest resident size, in bytes.
 */
export async function measurePeakMemory(file: string, subject: string): Promise<number> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", file, subject]);
  return Number(stdout.trim().split("\n").at(-1));
}

/** To be called at the end of the measured process. */
export function tellPeakMemory(): void {
  console.log(process.resourceUsage().maxRSS * 1024);
}
