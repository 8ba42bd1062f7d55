/** Formulas that were overwritten, emptied or changed, on 工作台账 and 责任分解. */

import { toSerial } from "../../calendar/excelSerial";
import { cellAddress } from "../../plan/address";
import type { SheetContents } from "../../plan/contents";
import type { CellContent, FormulaContent } from "../../plan/plan";
import { textIn } from "../cells";
import type { DutyColumns } from "../dutyColumns";
import { dutyRow, settingsRow } from "../sheets/dutyBlocks";
import { damage, type Damage } from "./damage";
import { isFilled, type DutySheetNow } from "./dutySheetNow";
import { sameFormula } from "./sameFormula";

/** A cell that shall hold a formula. */
export interface PlannedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly header: string;
  /** Id of the duty, or number of the item. */
  readonly owner: string;
}

/** Null where the cell holds its formula. */
export function judgeFormula(sheet: SheetContents, planned: PlannedFormula): Damage | null {
  const { row, column, formula, header, owner } = planned;
  const now = sheet.formulas?.[row]?.[column] ?? null;
  if (now !== null && sameFormula(now, formula)) return null;
  const value = textIn(sheet.rows[row]?.[column] ?? null);
  const code =
    now !== null
      ? "damage-formula-changed"
      : value === ""
        ? "damage-formula-gone"
        : "damage-formula-overwritten";
  const values = { owner, header, value: shorten(value), cell: cellAddress(row, column) };
  const edits = [{ kind: "cell", sheet: sheet.name, row, column, content: { formula } }] as const;
  return damage(
    "warning",
    code,
    { sheet: sheet.name, cell: { row, column }, dutyId: owner },
    values,
    {
      edits,
    },
  );
}

/** Every row that has an id; a spare row is one that somebody has not begun to fill in. */
export function findDutyFormulaDamage(now: DutySheetNow): Damage[] {
  const { sheet } = now;
  if (!sheet.formulas) return [];
  const formulaOf = dutyFormulas(now);
  const found = now.rows.flatMap((filled) => {
    if (!isFilled(now.columns, filled)) return [];
    const { row, id } = filled;
    return formulaOf(row).flatMap(({ column, formula, header }) => {
      const one = judgeFormula(sheet, {
        row,
        column,
        formula,
        header,
        owner: id || `第 ${row + 1} 行`,
      });
      return one ? [one] : [];
    });
  });
  return [...found, ...findSettingsRowDamage(now)];
}

interface RowFormula {
  readonly column: number;
  readonly header: string;
  readonly formula: string;
}

/** No row of a sheet; where it stands in a formula, the row's own number goes. */
const someRow = 8_765_432;

/** The formulas of any row: made once, then only the row's number changes. */
export function dutyFormulas(now: DutySheetNow): (row: number) => RowFormula[] {
  const parts = plannedRow(now.columns).flatMap((content, index) => {
    if (!isFormula(content)) return [];
    const column = now.headers.places[index] ?? index;
    const header = now.planned[index] ?? "";
    return [{ column, header, texts: content.formula.split(String(someRow + 1)) }];
  });
  return (row) =>
    parts.map(({ column, header, texts }) => ({
      column,
      header,
      formula: texts.join(String(row + 1)),
    }));
}

function plannedRow(columns: DutyColumns): CellContent[] {
  const blank = {
    id: "",
    item: 0,
    kind: "task",
    content: "",
    unit: "",
    role: "lead",
    goal: { comparison: ">=", value: 0, unit: "", accumulates: true },
    start: "2000-01-01",
    due: "2000-01-01",
    stated: true,
    finishedOn: null,
    reports: [],
  } as const;
  return dutyRow(blank, someRow, columns);
}

/** The months' last days and the copies of the settings, which validation looks at. */
function findSettingsRowDamage(now: DutySheetNow): Damage[] {
  const { sheet, headers, columns, planned } = now;
  const wanted = settingsRow(columns);
  const row = findSettingsRow(now, wanted);
  return headers.places.flatMap((column, index) => {
    const content = wanted[column] ?? null;
    const header = planned[index] ?? "";
    if (column === 0 || content === null || typeof content !== "object") return [];
    const cell = { row, column };
    if ("date" in content) {
      const value = sheet.rows[row]?.[column] ?? null;
      if (value === toSerial(content.date)) return [];
      const edits = [{ kind: "cell", sheet: sheet.name, ...cell, content }] as const;
      const values = { header, cell: cellAddress(row, column), date: content.date };
      return [
        damage("warning", "damage-month-end", { sheet: sheet.name, cell }, values, { edits }),
      ];
    }
    const owner = cellAddress(row, column);
    const one = judgeFormula(sheet, { row, column, formula: content.formula, header, owner });
    return one ? [{ ...one, dutyId: null }] : [];
  });
}

/** The row above the headers that holds most of it: people put lines of their own between. */
function findSettingsRow({ sheet, headers }: DutySheetNow, wanted: readonly CellContent[]): number {
  const likeness = (row: number) =>
    headers.places.filter((column) => {
      const content = wanted[column] ?? null;
      if (content === null || typeof content !== "object") return false;
      if (isFormula(content)) return sheet.formulas?.[row]?.[column] === content.formula;
      return sheet.rows[row]?.[column] === toSerial(content.date);
    }).length;
  let best = Math.max(0, headers.headerRow - 1);
  for (let row = best - 1; row >= 0; row--) if (likeness(row) > likeness(best)) best = row;
  return best;
}

function isFormula(content: CellContent): content is FormulaContent {
  return typeof content === "object" && content !== null && "formula" in content;
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}……` : text;
}
