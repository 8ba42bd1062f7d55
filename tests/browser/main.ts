/**
 * `npm run test:browser [-- --pictures] [-- ARGUMENT …]`: builds the preview, and lets Jest drive it in
 * the machine's browser. `--pictures` takes the manual's pictures anew; all else goes to Jest.
 */

import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPreview } from "../../src/preview/server/buildPreview";
import { findBrowser, noBrowser } from "./support/findBrowser";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

async function main(given: readonly string[]): Promise<number> {
  if (findBrowser() === null) return fail(noBrowser);
  if (!given.includes("--no-build")) {
    const errors = await buildPreview(root);
    if (errors.length > 0) return fail(errors.join("\n"));
  }
  const jest = join(root, "node_modules/jest/bin/jest.js");
  const rest = given.filter((argument) => argument !== "--pictures" && argument !== "--no-build");
  const match = ["--testMatch", "<rootDir>/tests/**/*.browser.ts", "--runInBand"];
  const { status } = spawnSync(process.execPath, [jest, ...match, ...rest], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...(given.includes("--pictures") && { LEDGER_PICTURES: "1" }) },
  });
  return status ?? 1;
}

function fail(sentence: string): number {
  console.error(sentence);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
