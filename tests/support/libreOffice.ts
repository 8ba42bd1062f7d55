/** LibreOffice, headless, as a second opinion on the files we write. */

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { WorkbookContents } from "../../src/core/plan/contents";
import { readContents } from "../../src/hosts/xlsx/readContents";
import { withTemporaryFolder } from "./temporaryFolder";

const run = promisify(execFile);

/** How long one conversion may take, in milliseconds; the first one also makes the profile. */
const patience = 240_000;

/** The workbook after LibreOffice has calculated every formula anew. */
export async function recalculate(bytes: Uint8Array): Promise<WorkbookContents> {
  return readContents(await resave(bytes));
}

/** The workbook as LibreOffice calculates and saves it. */
export async function resave(bytes: Uint8Array): Promise<Uint8Array> {
  return withTemporaryFolder(async (folder) => {
    await convert(bytes, folder, "xlsx:Calc MS Excel 2007 XML");
    return new Uint8Array(await readFile(join(folder, "out", "workbook.xlsx")));
  });
}

/**
 * Prints the workbook and turns every page into a PNG in `folder`.
 *
 * @returns the pictures' paths, in the order of the pages.
 */
export async function renderPages(bytes: Uint8Array, folder: string): Promise<string[]> {
  await convert(bytes, folder, "pdf");
  const pages = join(folder, "page");
  await demand("pdftoppm", "poppler-utils", [
    "-r",
    "60",
    "-png",
    join(folder, "out", "workbook.pdf"),
    pages,
  ]);
  const files = await readdir(folder);
  return files
    .filter((file) => /^page-\d+\.png$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/** Leaves `out/workbook.*` in `folder`. */
async function convert(bytes: Uint8Array, folder: string, format: string): Promise<void> {
  const file = join(folder, "workbook.xlsx");
  await writeFile(file, bytes);
  await demand("soffice", "libreoffice-calc and fonts-noto-cjk", [
    "--headless",
    `-env:UserInstallation=${pathToFileURL(profileFolder()).href}`,
    "--convert-to",
    format,
    "--outdir",
    join(folder, "out"),
    file,
  ]);
}

/** A missing program fails the test: a proof that did not run proves nothing. */
async function demand(
  program: string,
  packages: string,
  options: readonly string[],
): Promise<void> {
  try {
    await run(program, options, { timeout: patience });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error(`${program} is missing; on Debian: apt-get install ${packages}`, {
      cause: error,
    });
  }
}

let profile: string | undefined;

/** A profile of this process alone, which recalculates on loading instead of trusting the file. */
function profileFolder(): string {
  if (profile !== undefined) return profile;
  const folder = mkdtempSync(join(tmpdir(), "responsibility-ledger-libreoffice-"));
  mkdirSync(join(folder, "user"));
  writeFileSync(join(folder, "user", "registrymodifications.xcu"), alwaysRecalculate);
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (profile = folder);
}

const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;
