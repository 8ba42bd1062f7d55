/** Which worksheet functions a workbook calls, wherever formulas can stand. */

import { findAll, readParts } from "./readParts";

const formulaElements = ["f", "formula", "formula1", "formula2", "definedName"];

/** Names of all functions called in cells, validation, conditional formats and names, sorted. */
export function functionsIn(bytes: Uint8Array): string[] {
  const parts = readParts(bytes);
  const roots = parts.paths
    .filter((path) => /^xl\/(?:workbook|worksheets\/[^/]+)\.xml$/.test(path))
    .map((path) => parts.part(path));
  const formulas = roots.flatMap((root) =>
    formulaElements.flatMap((name) => findAll(root, name).map(({ text }) => text)),
  );
  const called = formulas.flatMap((formula) =>
    [...formula.replace(/"[^"]*"/g, "").matchAll(/[A-Z][A-Z0-9._]*(?=\()/gi)].map(([name]) => name),
  );
  return [...new Set(called)].sort();
}

/**
 * Functions that Excel, WPS and LibreOffice have all known for ages. Files name functions younger
 * than Excel 2007 with a prefix (`_xlfn.`), which LibreOffice does not insist on but Excel does.
 */
export const plainFunctions: ReadonlySet<string> = new Set(
  `ABS AND AVERAGE CEILING CHAR CHOOSE CODE COLUMN COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS
  DATE DATEVALUE DAY EDATE EOMONTH EXACT FALSE FIND FLOOR HLOOKUP IF IFERROR INDEX INT ISBLANK ISERROR
  ISLOGICAL ISNA ISNUMBER ISTEXT LARGE LEFT LEN LOOKUP LOWER MATCH MAX MEDIAN MID MIN MOD MONTH N
  NA NOT OFFSET OR RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SMALL
  SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT T TEXT TODAY TRIM TRUE TRUNC UPPER VALUE VLOOKUP
  WEEKDAY YEAR`.split(/\s+/),
);
