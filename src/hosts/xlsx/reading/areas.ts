/** Reads the places that files name: lists of areas, and areas of a named sheet. */

import { parseArea } from "../../../core/plan/address";
import type { Area } from "../../../core/plan/plan";
import { lastColumn, lastRow } from "../limits";

/** Areas of one list; more than that is no work of people. */
const mostAreas = 10_000;

/** `A1:B2 D4` as a file lists it; what is no area of a sheet is left out. */
export function readAreas(list: string): Area[] {
  const words = list.split(/\s+/, mostAreas);
  return words.flatMap((word) => readArea(word) ?? []);
}

/** `A1:C3` within the sheet's edges, its corners in order. */
export function readArea(address: string): Area | null {
  const area = parseArea(address);
  if (!area) return null;
  const { top, left, bottom, right } = area;
  const inside = top >= 0 && bottom >= 0 && Math.max(top, bottom) <= lastRow;
  if (!inside || Math.max(left, right) > lastColumn) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** `'9月汇总'!$A$1:$B$2` taken apart; null for anything else. */
export function splitReference(reference: string): { sheet: string; place: string } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!,]+))!([^!]+)$/.exec(reference.trim());
  if (!match) return null;
  const [, quoted, bare = "", place = ""] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? bare, place };
}
