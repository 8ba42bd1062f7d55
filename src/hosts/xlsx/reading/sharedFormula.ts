/** A formula that a file keeps once: as it reads in each of the cells that share it. */

import { columnIndex, columnLetters } from "../../../core/plan/address";

/** Texts and quoted sheet names, where nothing is a reference, or a reference to a cell. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\?$])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.\\?(!])/gu;

/** The two halves of a reference as they stand in the first cell; `$` holds one in place. */
interface Reference {
  readonly letters: string;
  readonly column: number | null;
  readonly number: string;
  readonly row: number | null;
}

export class SharedFormula {
  private readonly texts: string[] = [];
  private readonly references: Reference[] = [];

  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    let end = 0;
    let text = "=";
    for (const match of formula.matchAll(token)) {
      const [whole, fixedColumn = "", letters = "", fixedRow = "", number] = match;
      text += formula.slice(end, match.index);
      end = match.index + whole.length;
      if (number === undefined) {
        text += whole;
        continue;
      }
      this.texts.push(text);
      text = "";
      this.references.push({
        letters: fixedColumn + letters,
        column: fixedColumn === "" ? columnIndex(letters.toUpperCase()) : null,
        number: fixedRow + number,
        row: fixedRow === "" ? Number(number) : null,
      });
    }
    this.texts.push(text + formula.slice(end));
  }

  at(row: number, column: number): string {
    let formula = this.texts[0] ?? "";
    for (const [place, reference] of this.references.entries()) {
      formula += move(reference, row - this.row, column - this.column);
      formula += this.texts[place + 1] ?? "";
    }
    return formula;
  }
}

function move({ letters, column, number, row }: Reference, down: number, right: number): string {
  const movedColumn = column === null || right === 0 ? letters : columnLetters(column + right);
  return movedColumn + (row === null ? number : String(row + down));
}
