/**
 * Marks every row of a summary sheet with what it is and a fingerprint of what we wrote there, so
 * that a later run knows its own rows and sees what people changed or added.
 */

import { toSerial } from "../../calendar/excelSerial";
import type { CellValue } from "../../plan/contents";
import type { CellContent } from "../../plan/plan";
import { tagColumn } from "./grid";

/** What a row is, for reading figures back. */
export type RowKind = "total" | "section" | "leader" | "unit" | "text";

export interface RowTag {
  /** A `RowKind`, or in a sheet's first row what the sheet is. */
  readonly kind: string;
  readonly fingerprint: string;
}

export function writeTag(kind: string, cells: readonly CellContent[]): string {
  return `${kind}|${fingerprintOf(cells.map(valueOf))}`;
}

/** Null where the row bears no tag of ours. */
export function readTag(row: readonly CellValue[] | undefined): RowTag | null {
  const tag = row?.[tagColumn];
  const match = typeof tag === "string" ? /^([^|]+)\|([0-9a-f]{8})$/.exec(tag) : null;
  return match ? { kind: match[1] ?? "", fingerprint: match[2] ?? "" } : null;
}

/** Whether the cells of a tagged row are what we wrote. */
export function isUntouched(row: readonly CellValue[], { fingerprint }: RowTag): boolean {
  return fingerprintOf(row.slice(0, tagColumn)) === fingerprint;
}

/** As a host reads the content back. */
function valueOf(content: CellContent): CellValue {
  if (content === null || typeof content !== "object") return content;
  return "date" in content ? toSerial(content.date) : null;
}

/** FNV-1a over the values, empty cells at the end left out. */
function fingerprintOf(values: readonly CellValue[]): string {
  const plain = values.map((value) => {
    if (typeof value === "number") return Number(value.toPrecision(12));
    return typeof value === "string" ? value.replace(/\r\n?/g, "\n") || null : value;
  });
  while (plain.length > 0 && plain.at(-1) === null) plain.pop();
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(plain)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
