/** Reads the links (`.rels`) that tell which part is which. */

import type { Package } from "./openPackage";
import { parseXml } from "./parseXml";

export interface Link {
  readonly id: string;
  /** Last word of the type, e.g. `worksheet`; the same in the strict and the usual variant. */
  readonly type: string;
  /** Path inside the package, no leading slash. */
  readonly target: string;
}

/** The links of `part`, those of the package itself for an empty path. */
export function readLinks(source: Package, part: string): Link[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const path = `${folder}_rels/${part.slice(slash)}.rels`;
  const links: Link[] = [];
  const xml = source.read(path);
  if (xml === null) return links;
  parseXml(xml, path, {
    open(name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) {
      if (name !== "Relationship" || mode === "External") return;
      links.push({
        id,
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
