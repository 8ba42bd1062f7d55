/**
 * All of a sheet but what its cells hold, as one text: where two are the same, nothing has to be
 * drawn anew. Requests change looks and rules without telling anybody.
 */

import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import { dropDownWords } from "../snapshot/validations";

export function sheetSignature(workbook: Workbook, sheet: Sheet): string {
  return JSON.stringify([
    sheet.name,
    sheet.visibility,
    sheet.tabColor,
    sheet.showGridlines,
    sheet.showHeadings,
    sheet.styles.all,
    [...sheet.columns],
    [...sheet.rows],
    sheet.merges,
    sheet.validations.map((entry) => [entry, dropDownWords(workbook, sheet, entry)]),
    sheet.conditionalFormats,
    sheet.charts,
    sheet.freeze,
    sheet.filter && [sheet.filter.area, [...sheet.filter.criteria]],
  ]);
}
