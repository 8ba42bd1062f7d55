/** Gathers the formulas of a sheet; one that a file keeps once for many cells is spelt out for each. */

import type { XmlElement } from "../../../opc/xmlElement";
import { unescapeXstring } from "../xml";
import { SharedFormula } from "./sharedFormula";

/** Told how many more cells, empty ones included, the grid of formulas spreads over. */
type Spend = (cells: number) => void;

export class FormulaCollector {
  readonly rows: (string | null)[][] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private formula = "";
  /** Set while inside a formula: the number under which it is shared, "" for one that is not. */
  private share: string | null = null;

  constructor(private readonly spend: Spend) {}

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
    this.spend(Math.max(0, column + 1 - cells.length));
    while (cells.length < column) cells.push(null);
    cells[column] = formula;
  }

  private spellOut(share: string, row: number, column: number): string | null {
    const formula = unescapeXstring(this.formula);
    if (share === "") return formula === "" ? null : `=${formula}`;
    // The first cell of those that share carries the text, the others nothing.
    if (formula !== "") this.shared.set(share, new SharedFormula(formula, row, column));
    return this.shared.get(share)?.at(row, column) ?? null;
  }
}
