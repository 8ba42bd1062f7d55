/**
 * Finds columns of formulas that are one formula filled down. Excel writes such a column from a
 * single string, so that ten thousand formulas cost as much as one.
 */

import type { CellContent } from "../../../core/plan/plan";

export interface Fill {
  /** Rows of the block, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly formula: string;
}

/**
 * The fills that make up a column of a block, or null where the column holds anything but
 * formulas or changes so often that filling saves nothing. `top` is the sheet's row of the block's
 * first cell.
 */
export function findFills(column: readonly CellContent[], top: number): readonly Fill[] | null {
  const fills: { first: number; last: number; formula: string }[] = [];
  let filled: FormulaAt = () => null;
  for (const [row, content] of column.entries()) {
    if (content === null || typeof content !== "object" || !("formula" in content)) return null;
    const { formula } = content;
    const fill = fills.at(-1);
    if (fill && filled(top + row) === formula) fill.last = row;
    else {
      fills.push({ first: row, last: row, formula });
      filled = formulaAsFilled(formula, top + row);
    }
  }
  return fills.length > 0 && fills.length * 4 <= column.length ? fills : null;
}

/** The formula that stands in another row of the same column. */
type FormulaAt = (row: number) => string | null;

/** A string literal or a quoted sheet name, a cell, or a word that only looks like one. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(.!])|[\p{L}_][\p{L}\p{N}_.]*/gu;

/** What filling `formula` from its row writes into others: relative rows move, the rest stays. */
function formulaAsFilled(formula: string, own: number): FormulaAt {
  const texts: string[] = [];
  const offsets: number[] = [];
  let end = 0;
  for (const match of formula.matchAll(token)) {
    const [, column, fixed, digits] = match;
    if (column === undefined || fixed !== "" || digits === undefined) continue;
    texts.push(formula.slice(end, match.index) + column);
    offsets.push(Number(digits) - own);
    end = match.index + column.length + digits.length;
  }
  const rest = formula.slice(end);
  return (row) =>
    texts.reduce((all, text, at) => all + text + (row + (offsets[at] ?? 0)), "") + rest;
}
