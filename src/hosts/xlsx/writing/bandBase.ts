/** Tells, for a band of rows, which empty cells must be written for their look's sake. */

import type { LookBand } from "./lookBands";
import type { Look } from "./lookTable";

export interface BandBase extends LookBand {
  /** The look that the row itself carries, where its far columns differ from the columns' own. */
  readonly rowLook: Look | undefined;
  /** True for each column whose look neither row nor column already gives. */
  readonly stands: readonly boolean[];
  /** True where no row needs writing unless it has contents or a height. */
  readonly plain: boolean;
}

/** @param deepest the band that reaches the last row: its looks are written on the columns. */
export function baseOf(band: LookBand, deepest: LookBand): BandBase {
  const rowLook = band.beyond === deepest.beyond ? undefined : band.beyond;
  const width = Math.max(band.looks.length, rowLook === undefined ? deepest.looks.length : 0);
  const stands = Array.from({ length: width }, (_, column) => {
    const given = rowLook ?? deepest.looks[column] ?? deepest.beyond;
    return (band.looks[column] ?? band.beyond) !== given;
  });
  return { ...band, rowLook, stands, plain: rowLook === undefined && !stands.includes(true) };
}
