/** A formula of an area, such as a conditional format's: written for its first cell, held by all. */

import type { Area } from "../../core/plan/plan";
import { shiftFormula } from "../host/model/formulaText";
import type { Template, Templates } from "./template";
import type { Value } from "./values";

export class RelativeFormula {
  /** By column: one template for all rows, or null where each row has its own. */
  #columns = new Map<number, Template | null>();
  /** Whether every column of the area has the same formula. */
  readonly sameInAllColumns: boolean;

  constructor(
    private readonly templates: Templates,
    private readonly sheet: string,
    private readonly area: Area,
    private readonly formula: string,
  ) {
    this.sameInAllColumns = shiftFormula(formula, 0, 1) === formula;
  }

  valueAt(row: number, column: number): Value {
    const offset = this.sameInAllColumns ? 0 : column - this.area.left;
    const template = this.#templateOf(offset);
    if (template) return template.run(row);
    const formula = shiftFormula(this.formula, row - this.area.top, offset);
    return this.templates.of(formula, this.sheet, row).run(row);
  }

  #templateOf(offset: number): Template | null {
    const known = this.#columns.get(offset);
    if (known !== undefined) return known;
    const { top } = this.area;
    const first = this.templates.of(shiftFormula(this.formula, 0, offset), this.sheet, top);
    const below = shiftFormula(this.formula, 1, offset);
    const template = this.templates.of(below, this.sheet, top + 1) === first ? first : null;
    this.#columns.set(offset, template);
    return template;
  }
}
