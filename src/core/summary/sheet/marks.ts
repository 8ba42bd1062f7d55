/** What stands in the first row's tag of a sheet that this tool made, and tells which it is. */

import { isIsoDate } from "../../calendar/isoDate";
import type { YearMonth } from "../../ledger/duty";
import type { IsoDate } from "../../notice/notice";
import type { SheetContents } from "../../plan/contents";
import { readTag } from "./fingerprints";

export type SheetMark =
  | { readonly kind: "month"; readonly month: YearMonth; readonly asOf: IsoDate }
  | { readonly kind: "year" };

export const yearMark = "ledger-year 1";

export function monthMark(month: YearMonth, asOf: IsoDate): string {
  return `ledger-month 1 ${month} ${asOf}`;
}

/** Null for a sheet that this tool did not make. */
export function readMark({ rows }: SheetContents): SheetMark | null {
  const kind = readTag(rows[0])?.kind ?? "";
  if (kind === yearMark) return { kind: "year" };
  const [, month = "", asOf = ""] = /^ledger-month 1 (\S+) (\S+)$/.exec(kind) ?? [];
  return isIsoDate(`${month}-01`) && isIsoDate(asOf) ? { kind: "month", month, asOf } : null;
}
