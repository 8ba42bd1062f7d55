/** The model's workbook as the data Univer opens. */

import { LocaleType, type IWorkbookData } from "@univerjs/core";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import { filterData } from "./filters";
import { sheetData } from "./sheetData";
import { StyleTable } from "./styleTable";
import { dropDownRules } from "./validations";

export const unitId = "ledger";

/** Names of the plugins that keep their part of a workbook beside its cells. */
export const resourceNames = {
  names: "SHEET_DEFINED_NAME_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  filters: "SHEET_FILTER_PLUGIN",
} as const;

export function workbookData(workbook: Workbook): IWorkbookData {
  const styles = new StyleTable();
  const sheets = workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet, styles)] as const);
  return {
    id: unitId,
    name: "",
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: styles.styles,
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets),
    resources: resources(workbook),
  };
}

function resources(workbook: Workbook): NonNullable<IWorkbookData["resources"]> {
  const bySheet = (read: (sheet: Sheet) => unknown): string =>
    JSON.stringify(Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, read(sheet)])));
  return [
    { name: resourceNames.names, data: JSON.stringify(definedNames(workbook)) },
    { name: resourceNames.filters, data: JSON.stringify(filters(workbook)) },
    { name: resourceNames.validations, data: bySheet((sheet) => dropDownRules(workbook, sheet)) },
  ];
}

function filters({ sheets }: Workbook): Record<string, object> {
  const entries = sheets.map((sheet) => [sheet.id, filterData(sheet)] as const);
  return Object.fromEntries(entries.flatMap(([id, data]) => (data ? [[id, data] as const] : [])));
}

/** By id, as the plugin keeps them; `AllDefaultWorkbook` makes a name known on every sheet. */
export function definedNames({ names }: Workbook): Record<string, object> {
  const entries = [...names].map(([name, formula], index) => {
    const id = `name${index + 1}`;
    const formulaOrRefString = formula.replace(/^=/, "");
    return [id, { id, name, formulaOrRefString, localSheetId: "AllDefaultWorkbook" }];
  });
  return Object.fromEntries(entries);
}
