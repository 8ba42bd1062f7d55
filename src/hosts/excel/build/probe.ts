/** One look at the workbook before a build: its sheets, its names, a marker left behind. */

import { markerSheet, readMarker, type Marker } from "./marker";

export interface Probe {
  readonly sheets: readonly string[];
  /** Defined names with their formulas. */
  readonly names: ReadonlyMap<string, string>;
  /** Of a build that was broken off, or is going on elsewhere. */
  readonly marker: Marker | null;
}

/** One round trip. */
export async function probe(context: Excel.RequestContext): Promise<Probe> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  const sheet = worksheets.getItemOrNullObject(markerSheet);
  const listed = sheet.getUsedRangeOrNullObject(true).untrack().load("values");
  await context.sync();
  const found = !sheet.isNullObject;
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    marker: found ? readMarker(listed.isNullObject ? [] : listed.values) : null,
  };
}
