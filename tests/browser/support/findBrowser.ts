import { statSync } from "node:fs";
import { delimiter, join } from "node:path";

export const noBrowser =
  "No browser was found: install Chromium, Google Chrome or Microsoft Edge (on Debian: apt-get install chromium) and try again.";

const programs = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** Where the installers of Mac and Windows put them; they are on no path there. */
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) =>
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((file) =>
      join(process.env[variable] ?? "", file),
    ),
  ),
};

/** The file of the machine's browser; null where there is none. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [
    ...programs.flatMap((program) => folders.map((folder) => join(folder, program))),
    ...(places[process.platform] ?? []),
  ];
  return candidates.find(isFile) ?? null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
