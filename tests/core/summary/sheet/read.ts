/** Reads a planned sheet the way a person would, by its words. */

import type { SheetContents } from "../../../../src/core/plan/contents";
import type { SheetPlan } from "../../../../src/core/plan/plan";
import { contentsOfPlan } from "../../../support/contentsOfPlan";
import { makePlan } from "../../../support/makePlan";

export function contentsOf(sheet: SheetPlan): SheetContents {
  return contentsOfPlan(makePlan([sheet])).sheets[0]!;
}

/** Visible cells of the rows between a heading and the next blank row behind its table. */
export function rowsUnder(sheet: SheetContents, heading: string): unknown[][] {
  const rows = sheet.rows.map((row) => row.slice(0, 16));
  const top = rows.findIndex(([first]) => typeof first === "string" && first.includes(heading));
  if (top < 0) throw new Error(`no heading ${heading}`);
  const length = rows.slice(top + 1).findIndex((row) => row.every((cell) => cell === null));
  return rows
    .slice(top + 1, length < 0 ? undefined : top + 1 + length)
    .map((row) => row.filter((cell) => cell !== null));
}
