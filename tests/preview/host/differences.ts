/** Compares two workbooks as plans, sheet by sheet, whatever way each is put together. */

import { toSerial } from "../../../src/core/calendar/excelSerial";
import { areaAddress, cellAddress } from "../../../src/core/plan/address";
import type {
  Area,
  CellContent,
  FormatPlan,
  SheetPlan,
  StylePlan,
  WorkbookPlan,
} from "../../../src/core/plan/plan";

/** What differs, in words; empty where every sheet of `expected` stands in `actual` as planned. */
export function planDifferences(expected: WorkbookPlan, actual: WorkbookPlan): string[] {
  const names = (plan: WorkbookPlan) =>
    sorted(plan.names.map(({ name, formula }) => `${name} ${plainFormula(formula)}`));
  return [
    ...different("names", names(expected), names(actual)),
    ...different("active sheet", expected.activeSheet, actual.activeSheet),
    ...different("font", expected.font, actual.font),
    ...different(
      "order of sheets",
      expected.sheets.map(({ name }) => name),
      actual.sheets
        .map(({ name }) => name)
        .filter((name) => expected.sheets.some((sheet) => sheet.name === name)),
    ),
    ...expected.sheets.flatMap((sheet) => {
      const other = actual.sheets.find(({ name }) => name === sheet.name);
      if (!other) return [`${sheet.name}: missing`];
      return sheetDifferences(sheet, other, [expected.font, actual.font]);
    }),
  ];
}

type Fonts = readonly [expected: WorkbookPlan["font"], actual: WorkbookPlan["font"]];

function sheetDifferences(expected: SheetPlan, actual: SheetPlan, fonts: Fonts): string[] {
  const differences = [
    ...contentDifferences(expected, actual),
    ...styleDifferences(expected, actual, fonts),
    ...Object.entries(facts(expected)).flatMap(([what, value]) =>
      different(what, value, facts(actual)[what]),
    ),
  ];
  return differences.slice(0, 10).map((difference) => `${expected.name}: ${difference}`);
}

/** Everything but cells, in a form that is equal where the sheets are. */
function facts(sheet: SheetPlan): Record<string, unknown> {
  return {
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    columns: sheet.columns.map(({ width, hidden, outlineLevel, collapsed }) => [
      Math.trunc(((256 * width + 18) / 256) * 7),
      (hidden ?? false) || (collapsed ?? false),
      outlineLevel ?? 0,
      collapsed ?? false,
    ]),
    rowHeights: sorted(
      sheet.rowHeights
        .filter(({ fitsText }) => !fitsText)
        .map(({ row, height }) => `${String(row).padStart(7, "0")} ${height}`),
    ),
    merges: sorted(sheet.merges.map(areaAddress)),
    autoFilter: sheet.autoFilter && areaAddress(sheet.autoFilter),
    freeze: sheet.freeze,
    validations: sorted(
      sheet.validations.map(
        ({ area, ...rest }) => `${areaAddress(area)} ${plainFormula(canonical(rest))}`,
      ),
    ),
    conditionalFormats: sheet.conditionalFormats.map(
      ({ area, stopIfTrue = false, ...rest }) =>
        `${areaAddress(area)} ${plainFormula(canonical({ ...rest, stopIfTrue }))}`,
    ),
    protection: sheet.protection && canonical(truthy(sheet.protection)),
    print: sheet.print && canonical(truthy(plainHeaders(sheet.print))),
    charts: (sheet.charts ?? []).map((chart) => canonical(chart)),
  };
}

function contentDifferences(expected: SheetPlan, actual: SheetPlan): string[] {
  const [one, other] = [cellsOf(expected), cellsOf(actual)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((cell) => one.get(cell) !== other.get(cell))
    .map((cell) => `${cell} holds ${other.get(cell)}, not ${one.get(cell)}`);
}

function cellsOf({ blocks }: SheetPlan): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { top, left, rows } of blocks) {
    for (const [row, contents] of rows.entries()) {
      for (const [column, content] of contents.entries()) {
        if (content === null || content === "") continue;
        cells.set(cellAddress(top + row, left + column), contentText(content));
      }
    }
  }
  return cells;
}

function contentText(content: NonNullable<CellContent>): string {
  if (typeof content !== "object") return JSON.stringify(content);
  if ("formula" in content) return plainFormula(content.formula);
  return String(toSerial(content.date));
}

function styleDifferences(expected: SheetPlan, actual: SheetPlan, fonts: Fonts): string[] {
  const areas = [...expected.formats, ...actual.formats].map(({ area }) => area);
  const bottom = Math.max(-1, ...areas.map((area) => area.bottom));
  const right = Math.max(-1, ...areas.map((area) => area.right));
  const differences: string[] = [];
  for (let row = 0; row <= bottom; row += 1) {
    const [one, other] = [expected, actual].map(({ formats }) => onRow(formats, row));
    for (let column = 0; column <= right; column += 1) {
      const [wanted, found] = [styleAt(one!, column, fonts[0]), styleAt(other!, column, fonts[1])];
      if (wanted === found) continue;
      differences.push(`${cellAddress(row, column)} looks like ${found}, not ${wanted}`);
    }
  }
  return differences;
}

const onRow = (formats: readonly FormatPlan[], row: number): readonly FormatPlan[] =>
  formats.filter(({ area }) => area.top <= row && area.bottom >= row);

/** What the cell looks like in the end: a setting of what is so anyway counts for nothing. */
function styleAt(
  formats: readonly FormatPlan[],
  column: number,
  base: WorkbookPlan["font"],
): string {
  const on = formats.filter(
    ({ area }: { area: Area }) => area.left <= column && area.right >= column,
  );
  const style = on.reduce<StylePlan>(
    (under, { style: over }) => ({
      ...under,
      ...over,
      ...(under.font || over.font ? { font: { ...under.font, ...over.font } } : {}),
    }),
    {},
  );
  const { numberFormat = "General", locked = true, fill, font, ...rest } = style;
  return canonical({
    ...truthy(rest),
    fill: fill?.toUpperCase(),
    font: truthy({ ...base, ...font }),
    numberFormat,
    locked,
  });
}

function different(what: string, expected: unknown, actual: unknown): string[] {
  const [one, other] = [canonical(expected), canonical(actual)];
  return one === other ? [] : [`${what} is ${other}, not ${one}`];
}

/** JSON with sorted keys and without undefined. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).sort(([one], [other]) => one.localeCompare(other)),
    );
  });
}

/** A header that begins in the centre needs no code to say so. */
const plainHeaders = (print: NonNullable<SheetPlan["print"]>): object => ({
  ...print,
  header: print.header?.replace(/^&C/, ""),
  footer: print.footer?.replace(/^&C/, ""),
});

const truthy = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => Boolean(value)));

/** Sheet names that need no quotes lose them. */
const plainFormula = (formula: string): string =>
  formula.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!");

const sorted = (texts: readonly string[]): string[] => [...texts].sort();
