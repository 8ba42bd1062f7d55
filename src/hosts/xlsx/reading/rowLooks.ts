/** Follows the rows of a sheet for what a plan needs beyond values: looks, heights, odd cells. */

import type { RowPlan } from "../../../core/plan/plan";
import type { XmlVisitor } from "../../../opc/readXml";
import type { XmlElement } from "../../../opc/xmlElement";
import type { CellPlace } from "./readSheet";
import { isTrue } from "./readWorkbookPart";
import { limits } from "../limits";

/** Cells side by side that name the same look. */
export interface LookRun {
  readonly left: number;
  right: number;
  readonly look: number;
}

export interface RowLook {
  /** The look of cells that the row does not list; null where they go by their columns. */
  look: number | null;
  readonly runs: LookRun[];
}

export class RowLooks implements Required<XmlVisitor> {
  readonly rows = new Map<number, RowLook>();
  readonly heights: RowPlan[] = [];
  /** Cells that hold an error as such, without a formula. */
  readonly errors: CellPlace[] = [];
  hasHiddenRows = false;
  hasArrayFormulas = false;
  private current: RowLook = { look: null, runs: [] };
  private holdsError = false;
  private place: CellPlace = { row: -1, column: -1 };

  /** Goes on by the place of another reader of the same part. */
  follow(place: CellPlace): this {
    this.place = place;
    return this;
  }

  open(element: XmlElement): void {
    const { name } = element;
    if (name === "c") this.openCell(element);
    else if (name === "f") this.openFormula(element);
    else if (name === "row") this.openRow(element);
  }

  text(): void {
    // What cells hold is read elsewhere.
  }

  close(name: string): void {
    if (name !== "c" || !this.holdsError) return;
    this.errors.push({ row: this.place.row, column: this.place.column });
    this.holdsError = false;
  }

  private openRow(element: XmlElement): void {
    const { row } = this.place;
    const look = isTrue(element.attribute("customFormat")) ? lookOf(element) : null;
    this.current = { look, runs: [] };
    this.rows.set(row, this.current);
    if (isTrue(element.attribute("hidden"))) this.hasHiddenRows = true;
    if (numberIn(element, "outlineLevel") > 0) this.hasHiddenRows = true;
    const height = numberIn(element, "ht");
    if (height <= 0) return;
    const fitsText = !isTrue(element.attribute("customHeight"));
    this.heights.push({
      row,
      height: Math.min(height, limits.rowHeight),
      ...(fitsText ? { fitsText } : {}),
    });
  }

  private openCell(element: XmlElement): void {
    const look = lookOf(element);
    const { column } = this.place;
    const last = this.current.runs.at(-1);
    if (last?.look === look && last.right === column - 1) last.right = column;
    else this.current.runs.push({ left: column, right: column, look });
    this.holdsError = element.attribute("t") === "e";
  }

  private openFormula(element: XmlElement): void {
    this.holdsError = false;
    if (element.attribute("t") === "array") this.hasArrayFormulas = true;
  }
}

const lookOf = (element: XmlElement): number => numberIn(element, "s");

function numberIn(element: XmlElement, attribute: string): number {
  const number = Number(element.attribute(attribute) ?? "0");
  return Number.isFinite(number) ? number : 0;
}
