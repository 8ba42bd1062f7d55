/** How long the command line takes from the key to the answer, short work included. */

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { seedPath } from "./largeLedger";
import { printHeading, printTimings } from "./printing";
import { timeSideBySide } from "./timing";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const output = { cwd: root, maxBuffer: 64 * 2 ** 20 };

export async function benchStarting(): Promise<void> {
  const seed = fileURLToPath(seedPath);
  const ledger = (...options: readonly string[]) =>
    run("npm", ["run", "--silent", "ledger", "--", ...options], output);
  printHeading("Starting: the command line");
  const timings = await timeSideBySide(
    [
      { name: "node alone", run: () => run(process.execPath, ["--eval", "0"], output) },
      { name: "ledger --help", run: () => ledger("--help") },
      { name: "ledger parse (the seed) --json", run: () => ledger("parse", seed, "--json") },
    ],
    5,
  );
  printTimings(timings);
}
