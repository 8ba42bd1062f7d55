/** How formulas and references are spelt inside a file. */

import { absoluteArea } from "../../../core/plan/address";
import type { Area } from "../../../core/plan/plan";

/** Files keep formulas without the sign that begins them in a cell. */
export function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

/** `'工作台账'!$A$1:$C$9`; the quotes are needed by some names and allowed for all. */
export function sheetArea(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${absoluteArea(area)}`;
}

/** `'it''s'` */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
