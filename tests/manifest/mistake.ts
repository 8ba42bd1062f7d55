import { readFileSync } from "node:fs";

/** The product's own. */
export const manifest = readFileSync("manifest.xml", "utf8");

/** The manifest with one mistake in it. */
export function broken(good: string | RegExp, bad: string): string {
  const xml = manifest.replace(good, bad);
  if (xml === manifest) throw new Error(`the manifest has no ${String(good)} to break`);
  return xml;
}

/** A manifest with one mistake, and what must be told of it. */
export interface Mistake {
  readonly title: string;
  readonly xml: () => string;
  readonly message: string;
}
