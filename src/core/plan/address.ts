/** Turns zero-based rows and columns into A1 addresses and back. */

import type { Area } from "./plan";

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `A` → `0`; the inverse of `columnLetters`. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `cellAddress(4, 2)` → `C5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `absoluteAddress(4, 2)` → `$C$5`. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `A1:C3`, or `A1` for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** `$A$1:$C$3`. */
export function absoluteArea({ top, left, bottom, right }: Area): string {
  return `${absoluteAddress(top, left)}:${absoluteAddress(bottom, right)}`;
}

/** Reads `A1`, `$A$1` or `A1:C3`; null for anything else. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(address);
  if (!match) return null;
  const [, letters = "", row = "", letters2 = letters, row2 = row] = match;
  return {
    top: Number(row) - 1,
    left: columnIndex(letters),
    bottom: Number(row2) - 1,
    right: columnIndex(letters2),
  };
}
