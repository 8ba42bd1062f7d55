/** Reads the references inside formula text, so that they follow what happens to rows and sheets. */

import { cellAddress, columnIndex, columnLetters } from "../../../core/plan/address";
import type { Area } from "../../../core/plan/plan";
import { lastColumn, lastRow, moveByRows } from "./area";

/**
 * Alternatives, first match wins: a string, a sheet's name with its `!`, a cell or range of cells,
 * a range of whole columns, a range of whole rows, any other word or number, any other character.
 */
const token =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(.!])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_(])|\$?\d+:\$?\d+|[\p{L}_][\p{L}\p{N}_.]*|\d+(?:\.\d+)?|[^]/gu;

interface Visitor {
  /** A sheet's name as it stands before `!`; null leaves it. */
  sheet?(name: string): string | null;
  /** A cell or range; `sheet` is null where the formula's own sheet is meant. */
  cells?(reference: string, sheet: string | null): string;
}

function visit(formula: string, visitor: Visitor): string {
  let sheet: string | null = null;
  return formula.replace(token, (part, cells?: string) => {
    if (part.endsWith("!") && part.length > 1) {
      sheet = unquote(part.slice(0, -1));
      return visitor.sheet?.(sheet) ?? part;
    }
    const owner = sheet;
    sheet = null;
    return cells === undefined ? part : (visitor.cells?.(cells, owner) ?? part);
  });
}

/** The formula after a sheet was renamed. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!formula.includes("!")) return formula;
  return visit(formula, {
    sheet: (name) => (same(name, from) ? `${quoteSheet(to)}!` : null),
  });
}

/** The formula after a sheet was deleted: what pointed there is `#REF!` for good. */
export function dropSheetIn(formula: string, gone: string): string {
  if (!formula.includes("!")) return formula;
  return visit(formula, {
    sheet: (name) => (same(name, gone) ? "" : null),
    cells: (part, sheet) => (sheet !== null && same(sheet, gone) ? "#REF!" : part),
  });
}

/** The formula as a fill or a copy writes it so many rows down and columns right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return visit(formula, { cells: (part) => mapEnds(part, (end) => shiftEnd(end, rows, columns)) });
}

/** The formula after rows came in (or went, if negative) at row `at` of `sheet`. */
export function moveRowsIn(
  formula: string,
  own: string,
  sheet: string,
  at: number,
  count: number,
): string {
  return visit(formula, {
    cells: (part, named) => (same(named ?? own, sheet) ? moveReference(part, at, count) : part),
  });
}

function moveReference(reference: string, at: number, count: number): string {
  const ends = reference.split(":");
  const [first = "", last = first] = ends;
  const top = readEnd(first);
  const bottom = readEnd(last);
  const area: Area = { top: top.row, left: top.column, bottom: bottom.row, right: bottom.column };
  const moved = moveByRows(area, at, count);
  if (!moved) return "#REF!";
  const one = writeEnd({ ...top, row: moved.top });
  return ends.length === 1 ? one : `${one}:${writeEnd({ ...bottom, row: moved.bottom })}`;
}

function mapEnds(reference: string, map: (end: string) => string): string {
  const ends = reference.split(":").map(map);
  return ends.includes("#REF!") ? "#REF!" : ends.join(":");
}

function shiftEnd(end: string, rows: number, columns: number): string {
  const read = readEnd(end);
  const row = read.fixedRow ? read.row : read.row + rows;
  const column = read.fixedColumn ? read.column : read.column + columns;
  const outside = row < 0 || column < 0 || row > lastRow || column > lastColumn;
  return outside ? "#REF!" : writeEnd({ ...read, row, column });
}

interface End {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

function readEnd(end: string): End {
  const [, fixedColumn = "", letters = "A", fixedRow = "", row = "1"] =
    /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(end) ?? [];
  return {
    row: Number(row) - 1,
    column: columnIndex(letters),
    fixedRow: fixedRow !== "",
    fixedColumn: fixedColumn !== "",
  };
}

function writeEnd({ row, column, fixedRow, fixedColumn }: End): string {
  if (!fixedRow && !fixedColumn) return cellAddress(row, column);
  return `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row + 1}`;
}

/** Quotes as Excel does: names of letters, digits and `_` that begin with a letter stand bare. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

const same = (one: string, other: string): boolean =>
  one.toLocaleLowerCase() === other.toLocaleLowerCase();
