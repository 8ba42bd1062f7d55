/**
 * Refuses plans that Excel would refuse or "repair". Whatever is wrong here is a defect of the
 * program, so it is told in a plain error that names the limit, not in a sentence for people.
 */

import { cellAddress } from "../../core/plan/address";
import type { Area, NamePlan, SheetPlan, WorkbookPlan } from "../../core/plan/plan";
import { checkValidation } from "./checkValidation";
import { lastColumn, lastRow, limits } from "./limits";
import { ensure } from "./ensure";

export function checkPlan(plan: WorkbookPlan): void {
  checkSheetNames(plan);
  plan.names.forEach(checkName);
  const names = plan.names.map(({ name }) => name.toLowerCase());
  ensure(new Set(names).size === names.length, "defined names must differ, capitals aside");
  plan.sheets.forEach(checkSheet);
}

function checkSheetNames({ sheets, activeSheet }: WorkbookPlan): void {
  for (const { name } of sheets) {
    ensure(
      name.length > 0 && name.length <= limits.sheetName,
      `${quote(name)}: a sheet name has 1 to ${limits.sheetName} characters`,
    );
    ensure(
      !/[[\]:*?/\\\p{Cc}]|^'|'$/u.test(name),
      `${quote(name)}: a sheet name has no [ ] : * ? / \\, and no ' at its ends`,
    );
    ensure(name.toLowerCase() !== "history", "Excel keeps the sheet name History for itself");
  }
  const names = sheets.map(({ name }) => name.toLowerCase());
  ensure(new Set(names).size === names.length, "sheet names must differ, capitals aside");
  const active = sheets.find(({ name }) => name === activeSheet);
  ensure(
    active?.visibility === "visible",
    `${quote(activeSheet)}: the active sheet must be a visible one`,
  );
}

/** "Names in formulas", Microsoft Support: no spaces, no leading digit, nothing like a cell. */
export function isDefinedName(name: string): boolean {
  return (
    name.length <= limits.definedName &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name)
  );
}

function checkName({ name, formula }: NamePlan): void {
  ensure(
    isDefinedName(name),
    `${quote(name)}: not a defined name, or over ${limits.definedName} characters, or it would look like a cell`,
  );
  ensure(formula.startsWith("="), `${quote(name)}: the formula of a name begins with =`);
}

function checkSheet(sheet: SheetPlan): void {
  const { name, columns, rowHeights, print } = sheet;
  for (const { width, outlineLevel = 0 } of columns) {
    ensure(
      width >= 0 && width <= limits.columnWidth,
      `${name}: a column is at most ${limits.columnWidth} wide`,
    );
    ensure(outlineLevel >= 0 && outlineLevel <= 7, `${name}: an outline has at most 7 levels`);
  }
  for (const { row, height } of rowHeights) {
    ensure(row >= 0 && row <= lastRow, `${name}: no row ${row}`);
    ensure(
      height >= 0 && height <= limits.rowHeight,
      `${name}: a row is at most ${limits.rowHeight} points high`,
    );
  }
  for (const text of [print?.header ?? "", print?.footer ?? ""]) {
    ensure(
      text.length <= limits.headerFooter,
      `${name}: headers and footers have at most ${limits.headerFooter} characters`,
    );
  }
  areasOf(sheet).forEach((area) => {
    checkArea(name, area);
  });
  sheet.conditionalFormats.forEach(({ formula }) => {
    ensure(formula.startsWith("="), `${name}: the formula of a conditional format begins with =`);
  });
  sheet.validations.forEach((validation) => {
    checkValidation(name, validation);
  });
  checkMerges(name, sheet.merges);
}

function areasOf(sheet: SheetPlan): Area[] {
  return [
    ...sheet.formats.map(({ area }) => area),
    ...sheet.validations.map(({ area }) => area),
    ...sheet.conditionalFormats.map(({ area }) => area),
    ...sheet.merges,
    ...(sheet.autoFilter ? [sheet.autoFilter] : []),
    ...(sheet.print ? [sheet.print.area] : []),
    ...(sheet.charts ?? []).flatMap(({ area, categories, series }) => [
      area,
      categories,
      ...series.map(({ values }) => values),
    ]),
  ];
}

function checkArea(sheet: string, { top, left, bottom, right }: Area): void {
  const ordered = top >= 0 && left >= 0 && top <= bottom && left <= right;
  ensure(ordered, `${sheet}: no area from ${top},${left} to ${bottom},${right}`);
  ensure(
    bottom <= lastRow && right <= lastColumn,
    `${sheet}: a sheet ends at ${cellAddress(lastRow, lastColumn)}`,
  );
}

/** Merges are few and small, so their cells can be counted one by one. */
function checkMerges(sheet: string, merges: readonly Area[]): void {
  const taken = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = cellAddress(row, column);
        ensure(!taken.has(cell), `${sheet}!${cell}: merged twice`);
        taken.add(cell);
      }
    }
  }
}

function quote(name: string): string {
  return `“${name}”`;
}
