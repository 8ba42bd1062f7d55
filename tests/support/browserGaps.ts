/** Fills in what browsers have and jsdom has not, as far as the pane needs it. */

import { TextDecoder, TextEncoder } from "node:util";

/**
 * Decoders, media queries, files that can be read, and a layout: a pane of 320 × 600 pixels whose
 * list rows measure 100.
 */
export function fillBrowserGaps(): void {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  window.matchMedia = (media) =>
    ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: {
      configurable: true,
      get(this: HTMLElement) {
        return this.tagName === "LI" ? 100 : 600;
      },
    },
    offsetWidth: { configurable: true, get: () => 320 },
    clientHeight: { configurable: true, get: () => 600 },
    clientWidth: { configurable: true, get: () => 320 },
  });
  Element.prototype.scrollTo = () => undefined;
  Blob.prototype.arrayBuffer = function (this: Blob) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result as ArrayBuffer);
      };
      reader.readAsArrayBuffer(this);
    });
  };
}
