/** Sizes of many rows in one call. */

import { rowsIn } from "../model/area";
import { invalidArgument, LackingMember } from "../model/hostError";
import type { Arguments } from "../protocol/members";
import type { Session } from "../protocol/session";
import { asNumber, asRecord } from "../protocol/values";
import type { RangeTarget } from "./target";

/** One entry a row; of what Excel takes in it, only the height is known here. */
export function setRowProperties(
  { sheet, area }: RangeTarget,
  [entries]: Arguments,
  session: Session,
): void {
  session.workbook.assertStructure(sheet, "allowFormatRows");
  if (!Array.isArray(entries) || entries.length !== rowsIn(area)) {
    throw invalidArgument("one entry a row expected");
  }
  for (const [index, entry] of entries.entries()) {
    const { format = null, ...others } = asRecord(entry) ?? {};
    const { rowHeight, ...looks } = asRecord(format) ?? {};
    const [unknown] = [...Object.keys(others), ...Object.keys(looks)];
    if (unknown !== undefined) throw new LackingMember(`Range.SetRowProperties (${unknown})`);
    if (rowHeight === undefined) continue;
    const band = sheet.band("rows", area.top + index);
    band.size = asNumber(rowHeight);
    delete band.fitsText;
  }
}
