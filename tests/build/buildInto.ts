/** Runs the product's own webpack configuration on tiny scripts, so that a test needs seconds, not a minute. */

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { loadWebpackConfig, type Switches } from "./webpackConfig";

export interface Build {
  readonly folder: string;
  /** Paths inside the folder, with `/`. */
  readonly files: readonly string[];
  readonly errors: readonly string[];
}

const nothing = "data:text/javascript,export{}";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Builds with `taskpane` in place of the pane; the folder is removed when the tests of the file end. */
export async function build(switches: Switches, taskpane = nothing): Promise<Build> {
  const { default: configure } = await loadWebpackConfig();
  const folder = mkdtempSync(join(tmpdir(), "ledger-build-"));
  folders.push(folder);
  const configuration = await configure(switches, { mode: "production" });
  const compiler = webpack({
    ...configuration,
    entry: { taskpane, commands: nothing },
    output: { ...configuration.output, path: folder },
  });
  const errors = await new Promise<string[]>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
    });
  });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return { folder, files: files.map((file) => file.replaceAll("\\", "/")), errors };
}
