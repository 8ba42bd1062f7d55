/** `npm run preview`: builds the preview, serves it on this machine, opens it in the browser. */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "../../core/messages";
import "../../core/messages/paneChapters";
import "../../core/messages/previewChapters";
import { buildPreview } from "./buildPreview";
import { openBrowser } from "./openBrowser";
import { serveFolder } from "./serveFolder";

const firstPort = 8080;

async function main(options: readonly string[]): Promise<number> {
  const unknown = options.find((option) => option !== "--no-open" && option !== "--no-build");
  if (unknown !== undefined) return fail(say("preview-server-option", { option: unknown }));
  const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
  if (!options.includes("--no-build")) {
    console.log(say("preview-server-building"));
    const errors = await buildPreview(root);
    if (errors.length > 0) return fail(`${say("preview-server-not-built")}\n${errors.join("\n")}`);
  }
  const folder = join(root, "dist");
  if (!existsSync(join(folder, "preview.html"))) return fail(say("preview-server-unbuilt"));
  try {
    const { address } = await serveFolder(folder, firstPort);
    console.log(say("preview-server-ready", { address }));
    if (!options.includes("--no-open")) openBrowser(address);
    return 0;
  } catch {
    return fail(say("preview-server-ports", { first: firstPort, last: firstPort + 19 }));
  }
}

function fail(sentence: string): number {
  console.error(sentence);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
