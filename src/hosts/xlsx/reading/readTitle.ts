import type { Package } from "../../../opc/openPackage";
import { readLinks } from "../../../opc/readLinks";
import { readXml } from "../../../opc/readXml";
import { unescapeXstring } from "../xml";
import { TreeGatherer } from "./xmlTree";

/** The title among the properties of the document, "" where nobody gave one. */
export function readTitle(source: Package): string {
  const path = readLinks(source, "").find(({ type }) => type === "core-properties")?.target;
  if (path === undefined || !source.has(path)) return "";
  let title = "";
  readXml(source, path, new TreeGatherer(path, { title: ({ text }) => (title = text) }));
  return unescapeXstring(title);
}
