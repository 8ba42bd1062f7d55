/**
 * Drop-downs of a sheet as Univer's rules. The other rules of data validation are judged by the
 * model when something is entered, and their prompts shown beside the cell that is chosen.
 */

import {
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { Sheet, Validation } from "../../host/model/sheet";
import { listWords } from "../../host/model/validate";
import type { Workbook } from "../../host/model/workbook";
import { toRange } from "./sheetData";

/** The words of a drop-down; null where the rule is none, or its words cannot be told. */
export function dropDownWords(
  workbook: Workbook,
  sheet: Sheet,
  { rule }: Validation,
): readonly string[] | null {
  const list = rule["list"] as Readonly<Record<string, unknown>> | undefined;
  const words = list && listWords(workbook, sheet, list["source"]);
  return words ? words.filter((word) => word !== "") : null;
}

export function dropDownRules(workbook: Workbook, sheet: Sheet): ISheetDataValidationRule[] {
  return sheet.validations.flatMap((entry, index) => {
    const words = dropDownWords(workbook, sheet, entry);
    const { top, left } = entry.area;
    // Where nothing can be entered, an arrow would only take the text's room.
    if (!words || (sheet.protection && sheet.isLocked(top, left))) return [];
    return {
      uid: `${sheet.id}-list${index + 1}`,
      type: DataValidationType.LIST,
      ranges: [toRange(entry.area)],
      formula1: words.join(","),
      allowBlank: true,
      renderMode: DataValidationRenderMode.ARROW,
      showErrorMessage: false,
    };
  });
}
