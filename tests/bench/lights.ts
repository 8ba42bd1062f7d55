/** How long the lights of a ledger take. */

import { judgeDuty } from "../../src/core/status/judgeDuty";
import { ledgerOf } from "./ledgerOf";

export function measureLights(): Promise<string[]> {
  const lines = [500, 5_000, 50_000].map((count) => {
    const { duties, settings } = ledgerOf(count);
    const time = medianTime(7, () => {
      for (const duty of duties) judgeDuty(duty, settings, "2021-09-30");
    });
    return `lights of ${count} duties x 7 months: ${time.toFixed(1)} ms`;
  });
  return Promise.resolve(lines);
}

/** Median of `runs` runs in milliseconds, after one to warm up. */
export function medianTime(runs: number, work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? NaN;
}
