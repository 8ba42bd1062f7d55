/** Which rows have to be read again after what the host told. */

import { parseArea } from "../core/plan/address";
import type { SheetChange } from "../hosts/host";

/** Sheet rows, zero-based, inclusive. */
export interface RowRange {
  readonly top: number;
  readonly bottom: number;
}

/** Beyond so many rows reading the whole workbook costs no more. */
const mostRows = 3000;

/**
 * The rows from the first to the last that a change may have touched; null where everything has to
 * be read: rows came or went, something above the first duty changed, or the host told something
 * that this program does not know.
 *
 * @param extent rows that hold duties; what lies below them may become one.
 */
export function changedRows(
  { address, changeType }: Pick<SheetChange, "address" | "changeType">,
  extent: RowRange,
): RowRange | null {
  if (changeType !== "RangeEdited") return null;
  const ranges = address
    .slice(address.lastIndexOf("!") + 1)
    .split(",")
    .map(readRowsOf);
  const known = ranges.filter((range) => range !== null);
  if (known.length < ranges.length) return null;
  const rows = known.reduce(joinRows);
  return rows.top >= extent.top && isFew(rows) ? rows : null;
}

/** The rows of both, and those between. */
export function joinRows(one: RowRange, other: RowRange): RowRange {
  return { top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom) };
}

/** Whether one reading of the rows is worth while. */
export function isFew({ top, bottom }: RowRange): boolean {
  return bottom - top < mostRows;
}

/** `C5:D9` or whole rows `5:9`; null for whole columns and anything else. */
function readRowsOf(address: string): RowRange | null {
  const area = parseArea(address);
  if (area) return { top: area.top, bottom: area.bottom };
  const match = /^\$?(\d+):\$?(\d+)$/.exec(address);
  return match ? { top: Number(match[1]) - 1, bottom: Number(match[2]) - 1 } : null;
}
