/** Reads what the sheets of an .xlsx file hold, as saved by Excel, WPS, LibreOffice or ourselves. */

import { Failure } from "../../core/failure";
import type { SheetContents, WorkbookContents } from "../../core/plan/contents";
import type { ReadOptions } from "../host";
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
export async function readContents(
  bytes: Uint8Array,
  { formulas = false }: ReadOptions = {},
): Promise<WorkbookContents> {
  const source = openPackage(bytes);
  const workbook = readWorkbookPart(source);
  const shared = readShared(source, workbook);
  const sheets: SheetContents[] = [];
  for (const { name, path } of workbook.sheets) {
    const read =
      path === null ? nothing : readSheet(demand(source, path), path, { ...shared, formulas });
    sheets.push(formulas ? { name, ...read } : { name, rows: read.rows });
    await new Promise((resume) => setTimeout(resume, 0));
  }
  return formulas ? { sheets, names: workbook.names } : { sheets };
}

const nothing = { rows: [], formulas: [], isProtected: false } as const;

/** A sheet that went missing must not pass for an empty one. */
function demand(source: Package, path: string): string {
  const xml = source.read(path);
  if (xml === null) throw new Failure("workbook-damaged", { part: path });
  return xml;
}

function readShared(
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
  read: (xml: string, part: string) => T[],
): T[] {
  return path === null ? [] : read(demand(source, path), path);
}
