/** Outline groups of columns and rows. */

import { columnsIn, rowsIn } from "../model/area";
import type { Arguments } from "../protocol/members";
import type { Session } from "../protocol/session";
import { asWord } from "../protocol/values";
import { notPossible } from "./rangePlaces";
import { eachBand } from "./rangeFormat";
import type { RangeTarget } from "./target";

function bands({ area }: RangeTarget, [option]: Arguments) {
  const word = asWord(option, ["ByRows", "ByColumns"]);
  return word === "ByColumns"
    ? { of: "columns" as const, span: [area.left, columnsIn(area)] as const }
    : { of: "rows" as const, span: [area.top, rowsIn(area)] as const };
}

export function groupBands(target: RangeTarget, args: Arguments, session: Session): void {
  session.workbook.assertStructure(target.sheet, "allowOutline");
  const { of, span } = bands(target, args);
  eachBand(target.sheet, of, span, (band) => (band.outlineLevel = (band.outlineLevel ?? 0) + 1));
}

export function hideGroup(target: RangeTarget, args: Arguments): void {
  fold(target, args, true);
}

export function showGroup(target: RangeTarget, args: Arguments): void {
  fold(target, args, false);
}

function fold(target: RangeTarget, args: Arguments, folded: boolean): void {
  const { of, span } = bands(target, args);
  eachBand(target.sheet, of, span, (band) => {
    if (band.outlineLevel === undefined) throw notPossible("there is no outline group here");
    band.hidden = folded;
    band.collapsed = folded;
  });
}
