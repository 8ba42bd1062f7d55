/**
 * The layers of a sheet's looks as tiles: rectangles within which every cell looks the same. A
 * sheet of 200,000 cells has a few hundred tiles, so looks are put together once a tile.
 */

import type { Area } from "../../../core/plan/plan";
import { holds } from "../../host/model/area";
import type { BorderLine, BorderSide, StyleLayer, StylePatch } from "../../host/model/styles";

export type EdgeName = "top" | "bottom" | "left" | "right";

/** How one cell looks. */
export interface CellLook extends Omit<StylePatch, "borders"> {
  readonly lines: Partial<Record<EdgeName, BorderLine>>;
}

type LookAt = (row: number, column: number) => CellLook;

/** Answers the look of a cell; cells of one tile get the same object. */
export function tileStyles(layers: readonly StyleLayer[]): LookAt {
  const rowCuts = cuts(layers.flatMap(({ area }) => [area.top, area.top + 1, area.bottom]));
  const columnCuts = cuts(layers.flatMap(({ area }) => [area.left, area.left + 1, area.right]));
  const known = new Map<number, CellLook>();
  return (row, column) => {
    const key = bandOf(rowCuts, row) * (columnCuts.length + 1) + bandOf(columnCuts, column);
    const look = known.get(key) ?? lookAt(layers, row, column);
    known.set(key, look);
    return look;
  };
}

/** The places where a new band begins: at each of `edges` and behind it, in order. */
function cuts(edges: readonly number[]): number[] {
  return [...new Set(edges.flatMap((edge) => [edge, edge + 1]))].sort((one, other) => one - other);
}

/** How many cuts lie at or before `place`. */
function bandOf(sorted: readonly number[], place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lookAt(layers: readonly StyleLayer[], row: number, column: number): CellLook {
  const look: CellLook = { lines: {} };
  for (const { area, patch } of layers) {
    if (!holds(area, row, column)) continue;
    const { borders, ...fields } = patch;
    Object.assign(look, fields);
    if (borders) drawLines(look.lines, area, borders, row, column);
  }
  return look;
}

/** An area's outer lines stand at its edge, its inner ones between any two of its cells. */
function drawLines(
  lines: CellLook["lines"],
  area: Area,
  borders: Partial<Record<BorderSide, BorderLine>>,
  row: number,
  column: number,
): void {
  const inner = { rows: borders.InsideHorizontal, columns: borders.InsideVertical };
  const drawn: Record<EdgeName, BorderLine | undefined> = {
    top: row === area.top ? borders.EdgeTop : inner.rows,
    bottom: row === area.bottom ? borders.EdgeBottom : inner.rows,
    left: column === area.left ? borders.EdgeLeft : inner.columns,
    right: column === area.right ? borders.EdgeRight : inner.columns,
  };
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    if (drawn[edge]) lines[edge] = { ...lines[edge], ...drawn[edge] };
  }
}
