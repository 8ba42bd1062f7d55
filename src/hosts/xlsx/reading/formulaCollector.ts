/** Gathers the formulas of a sheet; one that a file keeps once for many cells is spelt out for each. */

import type { XmlElement } from "../../../opc/xmlElement";
import { SharedFormula } from "./sharedFormula";

export class FormulaCollector {
  readonly rows: (string | null)[][] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private formula = "";
  /** Set while inside a formula: the number under which it is shared, "" for one that is not. */
  private share: string | null = null;

  open(element: XmlElement): void {
    this.share = element.attribute("t") === "shared" ? (element.attribute("si") ?? "") : "";
    this.formula = "";
  }

  text(text: string): void {
    if (this.share !== null) this.formula += text;
  }

  close(row: number, column: number): void {
    const formula = this.share === null ? null : this.spellOut(this.share, row, column);
    this.share = null;
    if (formula === null || row < 0 || column < 0) return;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = formula;
  }

  private spellOut(share: string, row: number, column: number): string | null {
    if (share === "") return this.formula === "" ? null : `=${this.formula}`;
    // The first cell of those that share carries the text, the others nothing.
    if (this.formula !== "") this.shared.set(share, new SharedFormula(this.formula, row, column));
    return this.shared.get(share)?.at(row, column) ?? null;
  }
}
