/** Reads what the sheets of an .xlsx file hold, as saved by Excel, WPS, LibreOffice or ourselves. */

import { Failure } from "../../core/failure";
import type { WorkbookContents } from "../../core/plan/contents";
import { openPackage, type Package } from "./reading/openPackage";
import { readDateStyles } from "./reading/readDateStyles";
import { readSharedStrings } from "./reading/readSharedStrings";
import { readSheet, type SharedParts } from "./reading/readSheet";
import { readWorkbookPart, type WorkbookPart } from "./reading/readWorkbookPart";

/**
 * Formulas count by the value last calculated, null where there is none yet; hidden sheets are
 * read like all others.
 *
 * @throws Failure where the bytes are no workbook, an old or locked one, damaged or too large.
 */
export async function readContents(bytes: Uint8Array): Promise<WorkbookContents> {
  const source = openPackage(bytes);
  const workbook = readWorkbookPart(source);
  const shared = readShared(source, workbook);
  const sheets: { name: string; rows: WorkbookContents["sheets"][number]["rows"] }[] = [];
  for (const { name, path } of workbook.sheets) {
    sheets.push({ name, rows: path === null ? [] : readSheet(demand(source, path), path, shared) });
    await new Promise((resume) => setTimeout(resume, 0));
  }
  return { sheets };
}

/** A sheet that went missing must not pass for an empty one. */
function demand(source: Package, path: string): string {
  const xml = source.read(path);
  if (xml === null) throw new Failure("workbook-damaged", { part: path });
  return xml;
}

function readShared(source: Package, workbook: WorkbookPart): SharedParts {
  const strings = readPart(source, workbook.sharedStrings, readSharedStrings);
  const dates1904 = workbook.from1904 ? readPart(source, workbook.styles, readDateStyles) : [];
  return { strings, dates1904 };
}

function readPart<T>(
  source: Package,
  path: string | null,
  read: (xml: string, part: string) => T[],
): T[] {
  return path === null ? [] : read(demand(source, path), path);
}
