/**
 * Loads the real office.js, unmodified, into a window of jsdom. Scripts it asks for by a script
 * element are read from the package and evaluated in that window; nothing comes from a network.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "../../../src/preview/host/client/client";
import { webFrameName, webParent } from "../../../src/preview/host/transports/webParent";
import {
  windowsExternal,
  type WindowsOptions,
} from "../../../src/preview/host/transports/windowsExternal";

export type OfficeWindow = Window & typeof globalThis & { eval(code: string): unknown };

const base = "https://office.test/lib/";
const folder = "node_modules/@microsoft/office-js/dist";

/** The add-in's window in Excel for Windows. */
export async function loadOnWindows(
  window: OfficeWindow,
  client: Client,
  options: WindowsOptions = {},
): Promise<OfficeWindow> {
  return await announced(await loadOffice(window, windowsExternal(client, options)), client);
}

/** The add-in's window in whatever stands behind this `window.external`. */
export async function loadOffice(window: OfficeWindow, external: object): Promise<OfficeWindow> {
  Object.defineProperty(window, "external", {
    value: external,
    configurable: true,
    writable: true,
  });
  return await startOffice(window);
}

/** The add-in's window in Excel on the web: an iframe whose parent answers. */
export async function loadOnWeb(window: OfficeWindow, client: Client): Promise<OfficeWindow> {
  const origin = "https://localhost:8443";
  const post = (message: string): void => {
    const event = new window.MessageEvent("message", { data: message, origin });
    queueMicrotask(() => window.dispatchEvent(event));
  };
  const receive = webParent(client, { origin, post });
  const parent = {
    postMessage: (message: unknown) => {
      queueMicrotask(() => {
        receive(message);
      });
    },
  };
  Object.defineProperty(window, "parent", { value: parent, configurable: true });
  window.name = webFrameName({ origin, post });
  return await announced(await startOffice(window), client);
}

async function startOffice(window: OfficeWindow): Promise<OfficeWindow> {
  const { document } = window;
  Object.defineProperty(document, "domain", { value: "localhost", configurable: true });
  window.sessionStorage.clear();
  serveScripts(window);
  const script = document.createElement("script");
  script.src = `${base}office.js`;
  document.head.append(script);
  await new Promise<void>((resolve) => {
    script.addEventListener("load", () => {
      void window.Office.onReady(() => resolve());
    });
  });
  return window;
}

/** office.js announces itself by a request of its own: it shall not be counted as ours. */
async function announced(window: OfficeWindow, client: Client): Promise<OfficeWindow> {
  while (client.traffic.roundTrips === 0) await new Promise((resume) => setTimeout(resume, 1));
  return window;
}

/** Evaluates each script element that points below `base`, then fires its load event. */
function serveScripts(window: OfficeWindow): void {
  const { document } = window;
  const served = new WeakSet();
  const serve = (): void => {
    for (const script of document.querySelectorAll("script")) {
      if (served.has(script) || !script.src.startsWith(base)) continue;
      served.add(script);
      const name = script.src.slice(base.length);
      if (name.startsWith("telemetry/")) continue;
      window.eval(readFileSync(join(folder, name), "utf8"));
      script.dispatchEvent(new window.Event("load"));
    }
  };
  new window.MutationObserver(serve).observe(document, { childList: true, subtree: true });
}

/** A further window for a further client, inside the test's own. */
export function openWindow(): OfficeWindow {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  return frame.contentWindow as OfficeWindow;
}
