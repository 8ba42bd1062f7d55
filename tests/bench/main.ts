/** `npm run bench [-- MEASURE …]`: prints figures side by side; nothing passes or fails here. */

import { arch, cpus, platform } from "node:os";
import "../support/wholeCatalogue";
import { benchBundle } from "./bundle";
import { benchChecks } from "./checks";
import { benchEditing } from "./editing";
import { benchGenerating } from "./generating";
import { benchLights } from "./lights";
import { benchParsing } from "./parsing";
import { benchPreview } from "./preview";
import { benchReading } from "./reading";
import { benchStarting } from "./starting";
import { benchSummary } from "./summary";
import { benchWriting } from "./writing";

const measures: Readonly<Record<string, () => Promise<void>>> = {
  parsing: benchParsing,
  writing: benchWriting,
  reading: benchReading,
  starting: benchStarting,
  lights: benchLights,
  checks: benchChecks,
  editing: benchEditing,
  summary: benchSummary,
  generating: benchGenerating,
  bundle: benchBundle,
  preview: benchPreview,
};

const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? asked : Object.keys(measures);
console.log(`Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores`);
console.log("median (least – most) of each measure's rounds");
for (const name of chosen) {
  const measure = measures[name];
  if (!measure)
    throw new Error(`no measure ${name}; there are ${Object.keys(measures).join(", ")}`);
  await measure();
}
