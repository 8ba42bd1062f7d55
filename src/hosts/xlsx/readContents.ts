/** Reads what the sheets of an .xlsx file hold, as saved by Excel, WPS, LibreOffice or ourselves. */

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
    const xml = path === null ? null : source.read(path);
    sheets.push({ name, rows: xml === null ? [] : readSheet(xml, path ?? "", shared) });
    await new Promise((resume) => setTimeout(resume, 0));
  }
  return { sheets };
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
  const xml = path === null ? null : source.read(path);
  return xml === null || path === null ? [] : read(xml, path);
}
