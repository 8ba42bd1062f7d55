/** Measures how much memory a piece of work needs, each in a process of its own. */

import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
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
  console.log(ownPeak() ?? process.resourceUsage().maxRSS * 1024);
}

/** Linux counts in maxRSS what the parent held when it started the process; here it does not. */
function ownPeak(): number | null {
  const status = "/proc/self/status";
  const found = existsSync(status) && /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, "utf8"));
  return found ? Number(found[1]) * 1024 : null;
}
