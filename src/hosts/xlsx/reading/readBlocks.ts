/** What the cells of a sheet hold as blocks of a plan: text and numbers, and formulas before values. */

import type { CellValue } from "../../../core/plan/contents";
import type { BlockPlan, CellContent } from "../../../core/plan/plan";
import type { CellPlace, SheetRead } from "./readSheet";

/** @param errors cells that hold an error as such, where `rows` has its text alone. */
export function readBlocks(
  { rows, formulas }: Pick<SheetRead, "rows" | "formulas">,
  errors: readonly CellPlace[],
): BlockPlan[] {
  const grid = Array.from({ length: Math.max(rows.length, formulas.length) }, (_, row) =>
    rowOf(rows[row] ?? [], formulas[row] ?? []),
  );
  for (const { row, column } of errors) {
    const cells = grid[row];
    const text = rows[row]?.[column];
    if (cells && typeof text === "string") cells[column] = { formula: `=${text}` };
  }
  const top = grid.findIndex((cells) => cells.length > 0);
  return top < 0 ? [] : [{ top, left: 0, rows: grid.slice(top) }];
}

function rowOf(values: readonly CellValue[], formulas: readonly (string | null)[]): CellContent[] {
  return Array.from({ length: Math.max(values.length, formulas.length) }, (_, column) => {
    const formula = formulas[column] ?? null;
    return formula === null ? contentOf(values[column] ?? null) : { formula };
  });
}

/** A plan knows truth only as a formula. */
function contentOf(value: CellValue): CellContent {
  return typeof value === "boolean" ? { formula: value ? "=TRUE()" : "=FALSE()" } : value;
}
