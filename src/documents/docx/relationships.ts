/** Finds the parts of a Word package by what they are for, since their names are free. */

import type { ZipArchive } from "../zip/openZip";
import { findEntry } from "../zip/openZip";
import { readPart } from "./readPart";

/**
 * Targets of the relationships of `part` (`""` for the package itself), as full part names by the
 * last word of their type, e.g. `numbering` → `word/numbering.xml`.
 */
export function readRelationships(archive: ZipArchive, part: string): ReadonlyMap<string, string> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const entry = findEntry(archive, `${folder}_rels/${part.slice(folder.length)}.rels`);
  const targets = new Map<string, string>();
  if (!entry) return targets;
  readPart(archive, entry, {
    open(element) {
      const type = element.attribute("Type");
      const target = element.attribute("Target");
      if (element.name !== "pr:Relationship" || !type || !target) return;
      if (element.attribute("TargetMode") === "External") return;
      targets.set(type.slice(type.lastIndexOf("/") + 1), resolve(folder, target));
    },
    close: () => undefined,
  });
  return targets;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = `${folder}${target}`.split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
