/** Areas of cells: addresses as Excel writes them, and how rectangles meet and move. */

import { areaAddress, columnIndex, columnLetters, parseArea } from "../../../core/plan/address";
import type { Area } from "../../../core/plan/plan";

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** Reads `A1`, `A1:C3`, `B:D` or `2:5`, with or without `$`; null for anything else. */
export function readAddress(address: string): Area | null {
  const cells = parseArea(address);
  if (cells) return ordered(cells);
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(address);
  if (columns) {
    const [, first = "", last = ""] = columns;
    return ordered({ ...wholeSheet, left: columnIndex(first), right: columnIndex(last) });
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (!rows) return null;
  return ordered({ ...wholeSheet, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 });
}

/** `A1:C3`, `B:D` for whole columns, `2:5` for whole rows. */
export function writeAddress(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

export const isEntireColumn = ({ top, bottom }: Area): boolean => top === 0 && bottom === lastRow;

export const isEntireRow = ({ left, right }: Area): boolean => left === 0 && right === lastColumn;

export const rowsIn = ({ top, bottom }: Area): number => bottom - top + 1;

export const columnsIn = ({ left, right }: Area): number => right - left + 1;

export const isSingleCell = (area: Area): boolean => rowsIn(area) === 1 && columnsIn(area) === 1;

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

export function intersect(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area that holds both. */
export function bound(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** `area` minus `hole`, as up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const pieces: Area[] = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
  ];
  return pieces.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Where `area` lies after `count` rows came in at row `at` (or went, if negative); null if gone. */
export function moveByRows(area: Area, at: number, count: number): Area | null {
  if (isEntireColumn(area)) return area;
  if (count >= 0) {
    const bottom = area.bottom >= at ? Math.min(area.bottom + count, lastRow) : area.bottom;
    return { ...area, top: area.top >= at ? area.top + count : area.top, bottom };
  }
  const end = at - count;
  const top = area.top < at ? area.top : Math.max(area.top + count, at);
  const bottom = area.bottom < at ? area.bottom : area.bottom < end ? at - 1 : area.bottom + count;
  return bottom < top ? null : { ...area, top, bottom };
}

function ordered(area: Area): Area {
  return {
    top: Math.min(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    bottom: Math.max(area.top, area.bottom),
    right: Math.max(area.left, area.right),
  };
}
