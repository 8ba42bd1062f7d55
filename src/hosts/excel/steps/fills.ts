/**
 * Finds columns of formulas that are one formula filled down. Excel writes such a column from a
 * single string, so that ten thousand formulas cost as much as one.
 */

import { columnIndex } from "../../../core/plan/address";
import type { CellContent } from "../../../core/plan/plan";

export interface Fill {
  /** Rows of the block, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly formula: string;
}

/**
 * The fills that make up a column of a block, or null where the column holds anything but
 * formulas or changes so often that filling saves nothing. `top` and `left` are the sheet's row
 * and column of the block's first cell in this column.
 */
export function findFills(
  column: readonly CellContent[],
  top: number,
  left: number,
): readonly Fill[] | null {
  const fills: { first: number; last: number; formula: string; form: string }[] = [];
  for (const [row, content] of column.entries()) {
    if (content === null || typeof content !== "object" || !("formula" in content)) return null;
    const form = relativeForm(content.formula, top + row, left);
    const fill = fills.at(-1);
    if (fill?.form === form) fill.last = row;
    else fills.push({ first: row, last: row, formula: content.formula, form });
  }
  return fills.length > 0 && fills.length * 4 <= column.length ? fills : null;
}

/** A string literal or a quoted sheet name, a cell, or a word that only looks like one. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(.!])|[\p{L}_][\p{L}\p{N}_.]*/gu;

/** The formula with relative references told from its own cell: equal for cells of one fill. */
function relativeForm(formula: string, row: number, column: number): string {
  return formula.replace(
    token,
    (part: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return part;
      const c = fixedColumn ? `C${letters}` : `C[${columnIndex(letters) - column}]`;
      return `${fixedRow ? `R${digits}` : `R[${Number(digits) - 1 - row}]`}${c}`;
    },
  );
}
