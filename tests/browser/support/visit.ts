/** A browser on the preview as the product's own server hands it out, and what goes wrong in it. */

import { chromium, type BrowserContext } from "playwright-core";
import { serveFolder } from "../../../src/preview/server/serveFolder";
import { findBrowser, noBrowser } from "./findBrowser";

/** The size at which the manual's pictures are taken, in pixels. */
const viewport = { width: 1200, height: 675 };

export interface Visit {
  readonly address: string;
  readonly context: BrowserContext;
  /** Errors, warnings and requests to other hosts so far, in words. */
  readonly complaints: readonly string[];
  end(): Promise<void>;
}

export async function beginVisit(): Promise<Visit> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowser);
  const serving = await serveFolder("dist", 18_080);
  // Chromium will not run as the administrator inside its sandbox, as build servers often do.
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: !asRoot,
    // Date fields speak the browser's own language, whatever the pages'.
    args: ["--lang=zh-CN", "--disable-lcd-text"],
    env: { ...process.env, LANGUAGE: "zh_CN" } as Record<string, string>,
  });
  const context = await browser.newContext({ viewport, locale: "zh-CN", reducedMotion: "reduce" });
  context.setDefaultTimeout(20_000);
  return {
    address: serving.address,
    context,
    complaints: listen(context, serving.address),
    end: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

/** Hears every page and frame of the context, those that are opened later too. */
function listen(context: BrowserContext, address: string): readonly string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    const { url } = message.location();
    if (message.type() !== "error" && message.type() !== "warning") return;
    complaints.push(`${message.type()}: ${message.text()} (${url})`);
  });
  context.on("weberror", (error) => {
    complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  context.on("request", (request) => {
    const url = request.url();
    const inside = url.startsWith(address) || /^(?:data|blob):/.test(url);
    if (!inside) complaints.push(`request to ${url}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  return complaints;
}
