/** Finds the columns of a table by their headers, and where a header was renamed, by its neighbours. */

import type { CellValue } from "../../plan/contents";
import { textIn } from "../cells";

export interface LocatedHeaders {
  readonly headerRow: number;
  /** Where each planned column stands; for one that is gone, a free column to the right. */
  readonly places: readonly number[];
  /** Planned columns whose header now says something else. */
  readonly renamed: readonly { readonly index: number; readonly was: string }[];
  /** Planned columns that are not on the sheet any more. */
  readonly lost: readonly number[];
  /** Columns that repeat the header of another. */
  readonly doubled: readonly { readonly column: number; readonly header: string }[];
}

/** Rows searched for the header: people insert a line or two above, not hundreds. */
const headerSearch = 50;

/**
 * @param enough headers that must be right for the row to be taken for the header row.
 * @returns null where no row has so many.
 */
export function locateHeaders(
  rows: readonly (readonly CellValue[])[],
  planned: readonly string[],
  enough: number,
): LocatedHeaders | null {
  const headerRow = findHeaderRow(rows, planned, enough);
  if (headerRow === null) return null;
  const headers = (rows[headerRow] ?? []).map(textIn);
  const { places, doubled } = placeKnown(headers, planned);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const renamed = placeRenamed(rows, headerRow, planned, places, width);
  const lost = planned.flatMap((_, index) => (places[index] === undefined ? [index] : []));
  lost.forEach((index, order) => (places[index] = Math.max(width, planned.length) + order));
  return { headerRow, places: places.map((place) => place ?? 0), renamed, lost, doubled };
}

function findHeaderRow(
  rows: readonly (readonly CellValue[])[],
  planned: readonly string[],
  enough: number,
): number | null {
  const wanted = new Set(planned);
  let best: number | null = null;
  let most = enough - 1;
  for (const [row, cells] of rows.slice(0, headerSearch).entries()) {
    const count = new Set(cells.map(textIn).filter((text) => wanted.has(text))).size;
    if (count > most) [best, most] = [row, count];
  }
  return best;
}

function placeKnown(headers: readonly string[], planned: readonly string[]) {
  const indexes = new Map(planned.map((header, index) => [header, index]));
  const places: (number | undefined)[] = planned.map(() => undefined);
  const doubled: { column: number; header: string }[] = [];
  headers.forEach((header, column) => {
    const index = indexes.get(header);
    if (index === undefined) return;
    if (places[index] === undefined) places[index] = column;
    else doubled.push({ column, header });
  });
  return { places, doubled };
}

/** Fills in `places`. Between two known columns the unknown ones are those that are looked for. */
function placeRenamed(
  rows: readonly (readonly CellValue[])[],
  headerRow: number,
  planned: readonly string[],
  places: (number | undefined)[],
  width: number,
): { index: number; was: string }[] {
  const headers = (rows[headerRow] ?? []).map(textIn);
  const taken = new Set(places);
  const renamed: { index: number; was: string }[] = [];
  for (const { first, last } of gaps(places)) {
    const left = places[first - 1] ?? -1;
    const right = places[last + 1] ?? Math.min(width, left + 2 + last - first);
    const free: number[] = [];
    for (let column = left + 1; column < right; column++) {
      if (!taken.has(column) && !planned.includes(headers[column] ?? "")) free.push(column);
    }
    const chosen = choose(free, last - first + 1, (column) =>
      likeness(rows, headerRow, column, planned.slice(first, last + 1)),
    );
    chosen.forEach((column, order) => {
      places[first + order] = column;
      renamed.push({ index: first + order, was: headers[column] ?? "" });
    });
  }
  return renamed;
}

/** Runs of planned columns that have no place yet. */
function gaps(places: readonly (number | undefined)[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  places.forEach((place, index) => {
    if (place !== undefined) return;
    const run = found.at(-1);
    if (run?.last === index - 1) run.last = index;
    else found.push({ first: index, last: index });
  });
  return found;
}

/** All or none: of too few columns nobody can tell which is which. */
function choose(free: readonly number[], count: number, rank: (column: number) => number) {
  if (free.length < count) return [];
  const ranked = [...free].sort((one, other) => rank(other) - rank(one) || one - other);
  return ranked.slice(0, count).sort((one, other) => one - other);
}

/** More for a header that shares characters with one looked for, and for cells that are filled. */
function likeness(
  rows: readonly (readonly CellValue[])[],
  headerRow: number,
  column: number,
  wanted: readonly string[],
): number {
  const header = textIn(rows[headerRow]?.[column] ?? null);
  const shared = wanted.map((text) => [...text].filter((sign) => header.includes(sign)).length);
  const filled = rows.slice(headerRow + 1).some((row) => textIn(row[column] ?? null) !== "");
  return Math.max(...shared) * 2 + (filled ? 1 : 0);
}
