/** Formulas of rules that hold for several areas are told from the areas' first cell. */

import type { Area } from "../../../core/plan/plan";
import { SharedFormula } from "./sharedFormula";

/** Rewrites a formula, with its `=`, told from the first of `areas` as it reads from `area`'s own. */
export function shiftFrom(areas: readonly Area[], area: Area): (formula: string) => string {
  const top = areas.reduce((least, one) => Math.min(least, one.top), area.top);
  const left = areas.reduce((least, one) => Math.min(least, one.left), area.left);
  if (area.top === top && area.left === left) return (formula) => formula;
  return (formula) => new SharedFormula(formula.slice(1), top, left).at(area.top, area.left);
}
