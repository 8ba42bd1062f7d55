/** What a range that was loaded holds, in the words of the plan. */

import type { CellValue } from "../../core/plan/contents";

/** Rows from A1 on. */
export function place<Value>(
  grid: readonly (readonly Value[])[],
  top: number,
  left: number,
): (Value | null)[][] {
  const margin: null[] = Array.from({ length: left }, () => null);
  const above: null[][] = Array.from({ length: top }, () => []);
  return [...above, ...grid.map((row) => [...margin, ...row])];
}

/** Where there is no formula Excel gives the value, which may be a text that begins with `=`. */
export function formulaGrid(range: Pick<Excel.Range, "values" | "formulas">): (string | null)[][] {
  const values = range.values as unknown[][];
  return (range.formulas as unknown[][]).map((row, down) =>
    row.map((formula, right) =>
      typeof formula === "string" && formula.startsWith("=") && formula !== values[down]?.[right]
        ? formula
        : null,
    ),
  );
}

/** Excel gives "" for an empty cell. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
