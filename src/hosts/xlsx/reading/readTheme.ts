/** Reads the colours of the workbook's theme, by the numbers that styles call them. */

import type { Package } from "../../../opc/openPackage";
import { readXml } from "../../../opc/readXml";
import { TreeGatherer, type XmlTree } from "./xmlTree";

/** Themes list the dark of each pair first, styles number the light one first. */
const order = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

/** Office's own, for a workbook without a theme. */
const office: Theme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** `RRGGBB` by number. */
export type Theme = readonly string[];

export function readTheme(source: Package, path: string | null): Theme {
  if (path === null || !source.has(path)) return office;
  const colors = new Map<string, string>();
  const gather = (scheme: XmlTree) => {
    for (const { name, children } of scheme.children) {
      const [color] = children;
      const value = color?.attribute("lastClr") ?? color?.attribute("val") ?? "";
      if (/^[0-9a-f]{6}$/i.test(value)) colors.set(name, value.toUpperCase());
    }
  };
  readXml(source, path, new TreeGatherer(path, { clrScheme: gather }));
  return order.map((name, place) => colors.get(name) ?? office[place] ?? "000000");
}

/** A colour by the name that drawings call it, e.g. `accent1` or `tx1`. */
export function schemeColor(theme: Theme, name: string): string | undefined {
  const alias: Readonly<Record<string, string>> = {
    tx1: "dk1",
    bg1: "lt1",
    tx2: "dk2",
    bg2: "lt2",
  };
  const place = order.findIndex((one) => one === (alias[name] ?? name));
  return theme[place];
}
