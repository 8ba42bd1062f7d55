/** What stands in the cells of a sheet: a plan's text is text, whatever Excel would read in it. */

import { toSerial } from "../../../core/calendar/excelSerial";
import type { CellValue } from "../../../core/plan/contents";
import type { BlockPlan, CellContent } from "../../../core/plan/plan";
import type { Cell } from "../model/cells";
import type { Sheet } from "../model/sheet";

/** @param results what formulas yielded, from A1 on; missing or null where nobody knows. */
export function openContents(
  { cells }: Sheet,
  blocks: readonly BlockPlan[],
  results: readonly (readonly CellValue[])[],
): void {
  for (const { top, left, rows } of blocks) {
    for (const [row, contents] of rows.entries()) {
      for (const [column, content] of contents.entries()) {
        if (content === null) continue;
        const at = { row: top + row, column: left + column };
        cells.set(at.row, at.column, cellOf(content, results[at.row]?.[at.column] ?? null));
      }
    }
  }
}

function cellOf(content: NonNullable<CellContent>, result: CellValue): Cell {
  if (typeof content !== "object") return { value: content };
  if ("formula" in content) return { value: result ?? "", formula: content.formula };
  // Excel knows no day before 1900: such a date stays as text.
  return { value: content.date < "1900-01-01" ? content.date : toSerial(content.date) };
}
