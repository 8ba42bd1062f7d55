/** What a Range stands for: a rectangle of one sheet; and how the other objects find theirs. */

import type { Area } from "../../../core/plan/plan";
import { readAddress, wholeSheet, writeAddress } from "../model/area";
import { quoteSheet } from "../model/formulaText";
import { invalidArgument } from "../model/hostError";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { HostObject } from "../protocol/members";
import { asTarget } from "../protocol/values";

export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Reads `A1:C3` or `表!A1:C3`; no address is the whole sheet. */
export function rangeAt(workbook: Workbook, sheet: Sheet, address: unknown): RangeTarget {
  if (address === null || address === undefined || address === "") {
    return { sheet, area: wholeSheet };
  }
  if (typeof address !== "string") throw invalidArgument("an address expected");
  const [, quoted, bare, cells = address] =
    /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(address) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? bare;
  const area = readAddress(cells.toUpperCase());
  if (!area) throw invalidArgument(`the address ${address}`);
  return { sheet: named === undefined ? sheet : workbook.sheet(named), area };
}

/** A range given as an object or as an address on `sheet`. */
export function rangeArgument(workbook: Workbook, sheet: Sheet, value: unknown): Area {
  if (value instanceof HostObject) return asTarget<RangeTarget>(value, "Range").area;
  return rangeAt(workbook, sheet, value).area;
}

export function fullAddress({ sheet, area }: RangeTarget): string {
  return `${quoteSheet(sheet.name)}!${writeAddress(area)}`;
}
