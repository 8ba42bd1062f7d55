/** A formula cut where rows are named relatively: what filling it down in Excel would change. */

/** Texts and quoted sheet names, where nothing is a reference, or a reference to a cell. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\?$])(\$?[A-Za-z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.\\?(!])/gu;

/** Whole rows (`5:5`) and references in brackets shift too, in ways that are not followed here. */
const beyondUs = /\d:|:\$?\d|\[/;

export class FormulaTemplate {
  private constructor(
    private readonly first: string,
    /** Each relative row, as its distance from the formula's own, and the text after it. */
    private readonly rest: readonly { readonly distance: number; readonly text: string }[],
  ) {}

  /** @returns null for a formula that cannot be filled down by this template. */
  static of(formula: string, row: number): FormulaTemplate | null {
    const texts: string[] = [];
    const distances: number[] = [];
    let pending = "";
    let plain = "";
    let end = 0;
    for (const match of formula.matchAll(token)) {
      const between = formula.slice(end, match.index);
      const [whole, column = "", fixed, number] = match;
      plain += between;
      pending += between;
      end = match.index + whole.length;
      if (fixed === "" && number !== undefined) {
        texts.push(pending + column);
        distances.push(Number(number) - row);
        pending = "";
      } else pending += whole;
    }
    const tail = formula.slice(end);
    if (beyondUs.test(plain + tail)) return null;
    const [first = "", ...others] = [...texts, pending + tail];
    return new FormulaTemplate(
      first,
      distances.map((distance, place) => ({ distance, text: others[place] ?? "" })),
    );
  }

  /** The formula as it reads in another row of the same column. */
  inRow(row: number): string {
    let formula = this.first;
    for (const { distance, text } of this.rest) formula += String(row + distance) + text;
    return formula;
  }
}
