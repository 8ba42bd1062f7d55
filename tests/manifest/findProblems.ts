/** Everything that is wrong with a manifest, in the order of its lines. */

import { readManifest, type Problem } from "./manifestTree";
import { completeLocales } from "./rules/completeLocales";
import { drawIcons, type ReadFile } from "./rules/drawIcons";
import { followSchema } from "./rules/followSchema";
import { reachAddresses } from "./rules/reachAddresses";
import { resolveResources } from "./rules/resolveResources";
import { uniqueControls } from "./rules/uniqueControls";

export function findProblems(xml: string, readFile: ReadFile): Problem[] {
  const root = readManifest(xml);
  if ("message" in root) return [root];
  return [
    ...followSchema(root),
    ...resolveResources(root),
    ...uniqueControls(root),
    ...completeLocales(root),
    ...reachAddresses(root, { has: (path) => readFile(path) !== null }),
    ...drawIcons(root, readFile),
  ].sort((left, right) => left.line - right.line);
}
