/** Reads what the sheets of an .xlsx file hold, as saved by Excel, WPS, LibreOffice or ourselves. */

import type { SheetContents, WorkbookContents } from "../../core/plan/contents";
import type { Package } from "../../opc/openPackage";
import type { ReadOptions } from "../host";
import { openWorkbookFile } from "./reading/openWorkbookFile";
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
export async function readContents(
  bytes: Uint8Array,
  { formulas = false }: ReadOptions = {},
): Promise<WorkbookContents> {
  const source = openWorkbookFile(bytes);
  const workbook = readWorkbookPart(source);
  const shared = readShared(source, workbook);
  const sheets: SheetContents[] = [];
  for (const { name, path } of workbook.sheets) {
    const read = path === null ? nothing : readSheet(source, path, { ...shared, formulas });
    sheets.push(formulas ? { name, ...read } : { name, rows: read.rows });
    await new Promise((resume) => setTimeout(resume, 0));
  }
  return formulas ? { sheets, names: workbook.names } : { sheets };
}

const nothing = { rows: [], formulas: [], isProtected: false } as const;

/** What the sheets share, formulas aside. */
export function readShared(
  source: Package,
  workbook: WorkbookPart,
): Pick<SharedParts, "strings" | "dates1904"> {
  const strings = readPart(source, workbook.sharedStrings, readSharedStrings);
  const dates1904 = workbook.from1904 ? readPart(source, workbook.styles, readDateStyles) : [];
  return { strings, dates1904 };
}

function readPart<T>(
  source: Package,
  path: string | null,
  read: (source: Package, path: string) => T[],
): T[] {
  return path === null ? [] : read(source, path);
}
