/** Cuts a sheet into bands of rows that all look the same, so that looks are resolved once a band. */

import { groupBy } from "../../../core/groupBy";
import type { FormatPlan } from "../../../core/plan/plan";
import { lastColumn, lastRow } from "../limits";
import type { Look, LookTable } from "./lookTable";

/** Rows `top` to `bottom`, whose columns look as `looks` says, those beyond as `beyond`. */
export interface LookBand {
  readonly top: number;
  readonly bottom: number;
  readonly looks: readonly Look[];
  readonly beyond: Look;
}

/** The bands of a sheet, top to bottom, from its first row to its last without a gap. */
export function layBands(formats: readonly FormatPlan[], table: LookTable): LookBand[] {
  const starting = groupBy(formats.keys(), (place) => formats[place]?.area.top);
  let active: number[] = [];
  return bandTops(formats).map((top, index, tops) => {
    active = active.filter((place) => (formats[place]?.area.bottom ?? -1) >= top);
    const added = starting.get(top);
    if (added) active = [...active, ...added].sort((a, b) => a - b);
    const bottom = (tops[index + 1] ?? lastRow + 1) - 1;
    return { top, bottom, ...resolve(active, formats, table) };
  });
}

function bandTops(formats: readonly FormatPlan[]): number[] {
  const tops = new Set([0]);
  for (const { area } of formats) {
    tops.add(area.top);
    if (area.bottom < lastRow) tops.add(area.bottom + 1);
  }
  return [...tops].sort((a, b) => a - b);
}

function resolve(
  places: readonly number[],
  formats: readonly FormatPlan[],
  table: LookTable,
): Pick<LookBand, "looks" | "beyond"> {
  const active = places.flatMap((place) => formats[place] ?? []);
  const width = Math.max(0, ...active.map(({ area }) => boundedWidth(area.left, area.right)));
  const looks = new Array<Look>(width).fill(0);
  let beyond: Look = 0;
  for (const { area, style } of active) {
    const right = Math.min(area.right, width - 1);
    for (let column = area.left; column <= right; column++) {
      looks[column] = table.apply(looks[column] ?? 0, style);
    }
    if (area.right >= lastColumn) beyond = table.apply(beyond, style);
  }
  return { looks, beyond };
}

/** Columns to resolve one by one: those of a format that runs to the sheet's edge need none. */
function boundedWidth(left: number, right: number): number {
  return right >= lastColumn ? left : right + 1;
}
