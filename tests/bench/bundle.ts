/** How much script the built pane needs: for its first screen, and later. */

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { loadWebpackConfig } from "../build/webpackConfig";
import { printHeading, printLine } from "./printing";

interface ScriptSize {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
}

export interface BundleSize {
  /** Scripts that the page loads before anyone does anything, in their order; office.js is not among them. */
  readonly firstScreen: readonly ScriptSize[];
  /** Scripts that are loaded when they are used. */
  readonly later: readonly ScriptSize[];
  /** Sum over `firstScreen`, in gzip bytes. */
  readonly firstScreenGzip: number;
  /** What `firstScreenGzip` may be at most. */
  readonly budget: number;
}

/** Measures what `npm run build` left in `folder`; null where nothing was built. */
export async function measureBundle(folder = "dist"): Promise<BundleSize | null> {
  const page = join(folder, "taskpane.html");
  if (!existsSync(page)) return null;
  const { firstScreenBudget } = await loadWebpackConfig();
  const named = /data-scripts=["']?([^"'>]*)/.exec(readFileSync(page, "utf8"))?.[1] ?? "";
  const files = named.split(" ").filter((file) => file !== "");
  const others = readdirSync(folder).filter(
    (file) => file.endsWith(".js") && file !== "preflight.js" && !files.includes(file),
  );
  const firstScreen = files.map((file) => measureScript(folder, file));
  return {
    firstScreen,
    later: others.map((file) => measureScript(folder, file)),
    firstScreenGzip: firstScreen.reduce((sum, { gzip }) => sum + gzip, 0),
    budget: firstScreenBudget,
  };
}

function measureScript(folder: string, file: string): ScriptSize {
  const script = readFileSync(join(folder, file));
  return { file, bytes: script.length, gzip: gzipSync(script).length };
}

export async function benchBundle(): Promise<void> {
  printHeading("script of the built pane, gzip (office.js aside)");
  const size = await measureBundle();
  if (size === null) {
    printLine("nothing built yet: run npm run build first");
    return;
  }
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  printLine("first screen", kilobytes(size.firstScreenGzip), `allowed ${kilobytes(size.budget)}`);
  for (const { file, gzip } of size.later) printLine(`later: ${file}`, kilobytes(gzip));
}
