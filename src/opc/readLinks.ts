/** Reads the links (`.rels`) that tell which part is for what, since the names of parts are free. */

import type { Package } from "./openPackage";
import { readXml } from "./readXml";

export interface Link {
  readonly id: string;
  /** Last word of the type, e.g. `worksheet`; the same in the strict and the usual variant. */
  readonly type: string;
  /** Path inside the package, no leading slash. */
  readonly target: string;
}

/** Where the links of `part` stand. */
export function linksPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The links of `part` to other parts, those of the package itself for an empty path. */
export function readLinks(source: Package, part: string): Link[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const path = linksPath(part);
  const links: Link[] = [];
  if (!source.has(path)) return links;
  readXml(source, path, {
    open(element) {
      const type = element.attribute("Type");
      const target = element.attribute("Target");
      if (element.name !== "Relationship" || !type || !target) return;
      if (element.attribute("TargetMode") === "External") return;
      links.push({
        id: element.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolve(folder, target),
      });
    },
  });
  return links;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
