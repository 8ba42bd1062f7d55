/** Writes the workbook's names, with those that Excel itself keeps for filters and printing. */

import { columnLetters } from "../../../core/plan/address";
import type { NamePlan, PrintPlan, SheetPlan, WorkbookPlan } from "../../../core/plan/plan";
import { element, textElement } from "../xml";
import { quoteSheet, sheetArea, withoutEquals } from "./formulaText";

export function definedNamesXml({ sheets, names }: WorkbookPlan): string {
  const own = names.map(({ name, formula }: NamePlan) =>
    textElement("definedName", withoutEquals(formula), { name }),
  );
  const all = [...sheets.flatMap(reservedNames), ...own];
  return all.length === 0 ? "" : element("definedNames", {}, all.join(""));
}

function reservedNames({ name: sheet, autoFilter, print }: SheetPlan, place: number): string[] {
  const reserve = (name: string, formula: string, hidden?: boolean) =>
    textElement("definedName", formula, { name: `_xlnm.${name}`, localSheetId: place, hidden });
  const titles = print ? titlesOf(sheet, print) : "";
  return [
    ...(autoFilter ? [reserve("_FilterDatabase", sheetArea(sheet, autoFilter), true)] : []),
    ...(print ? [reserve("Print_Area", sheetArea(sheet, print.area))] : []),
    ...(titles === "" ? [] : [reserve("Print_Titles", titles)]),
  ];
}

/** `'工作台账'!$A:$B,'工作台账'!$1:$4` */
function titlesOf(sheet: string, { titleRows, titleColumns }: PrintPlan): string {
  const prefix = `${quoteSheet(sheet)}!`;
  const parts: string[] = [];
  if (titleColumns) {
    const { first, last } = titleColumns;
    parts.push(`${prefix}$${columnLetters(first)}:$${columnLetters(last)}`);
  }
  if (titleRows) parts.push(`${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}`);
  return parts.join(",");
}
