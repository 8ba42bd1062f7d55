/** The files that the manifest may name, as the build will make them, without building. */

import { existsSync, readFileSync } from "node:fs";
import { loadWebpackConfig } from "../build/webpackConfig";
import type { ReadFile } from "./rules/drawIcons";

/** Pictures are copied from assets/; of a page only its name is known before the build. */
export async function openBuiltFiles(): Promise<ReadFile> {
  const { pages } = await loadWebpackConfig();
  return (path) => {
    if (pages.some(({ filename }) => filename === path)) return new Uint8Array();
    return /^assets\/[\w-]+\.png$/.test(path) && existsSync(path) ? readFileSync(path) : null;
  };
}
