/** How long the lights of a ledger take, and how that grows. */

import { judgeDuty } from "../../src/core/status/judgeDuty";
import { ledgerOf } from "./ledgerOf";
import { printHeading, printLine, printTimings, times } from "./printing";
import { timeSideBySide } from "./timing";

const asOf = "2021-09-30";

export async function benchLights(): Promise<void> {
  printHeading("Lights: every duty × 7 months judged in TypeScript (goal: 5000 in 50 ms)");
  const timings = await timeSideBySide(
    [500, 5_000, 50_000].map((count) => {
      const { duties, settings } = ledgerOf(count);
      return {
        name: `${count} duties`,
        run: () => duties.map((duty) => judgeDuty(duty, settings, asOf)),
      };
    }),
    7,
  );
  printTimings(timings);
  printLine("50000 : 500", times((timings[2]?.median ?? 0) / (timings[0]?.median ?? 1)));
}
