/** A formula as a tree. */

import type { FormulaError } from "./values";

/** In place of a row's number: the row the formula stands in. */
export const ownRow = -1;

export interface CellsNode {
  readonly kind: "cells";
  /** Null where the formula's own sheet is meant. */
  readonly sheet: string | null;
  /** Zero-based, inclusive; `ownRow` for the formula's own. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type Expression =
  | { readonly kind: "constant"; readonly value: number | boolean | FormulaError | null }
  /** May hold `rowMark`. */
  | { readonly kind: "text"; readonly text: string }
  | CellsNode
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative" | "percent"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** What `:` spans between two references, one of which is reckoned: `A1:INDEX(…)`. */
  | { readonly kind: "span"; readonly from: Expression; readonly to: Expression }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] };

/** Visits a tree and everything below it. */
export function visit(expression: Expression, see: (node: Expression) => void): void {
  see(expression);
  if (expression.kind === "negative" || expression.kind === "percent") visit(expression.of, see);
  if (expression.kind === "span") {
    visit(expression.from, see);
    visit(expression.to, see);
  }
  if (expression.kind === "binary") {
    visit(expression.left, see);
    visit(expression.right, see);
  }
  if (expression.kind === "call") for (const arg of expression.args) visit(arg, see);
}
