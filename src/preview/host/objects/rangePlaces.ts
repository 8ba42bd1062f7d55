/** Ranges got from ranges: rows, columns, cells, the bounding rectangle, the used part. */

import type { Area } from "../../../core/plan/plan";
import { bound, intersect, isEntireColumn, isEntireRow, lastColumn, lastRow } from "../model/area";
import { HostError, invalidArgument, itemNotFound } from "../model/hostError";
import type { Sheet } from "../model/sheet";
import type { Arguments } from "../protocol/members";
import { asNumber, asTarget } from "../protocol/values";
import type { RangeTarget } from "./target";

type Place = (target: RangeTarget, args: Arguments) => RangeTarget;

const within = (sheet: Sheet, area: Area): RangeTarget => {
  const { top, left, bottom, right } = area;
  if (
    top < 0 ||
    left < 0 ||
    bottom > lastRow ||
    right > lastColumn ||
    bottom < top ||
    right < left
  ) {
    throw invalidArgument("the range lies outside the sheet");
  }
  return { sheet, area };
};

export const places: Readonly<Record<string, Place>> = {
  GetCell: ({ sheet, area }, [row, column]) => {
    const at = { row: area.top + asNumber(row), column: area.left + asNumber(column) };
    return within(sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column });
  },
  GetRow: ({ sheet, area }, [row]) => {
    const top = area.top + asNumber(row);
    return within(sheet, { ...area, top, bottom: top });
  },
  GetColumn: ({ sheet, area }, [column]) => {
    const left = area.left + asNumber(column);
    return within(sheet, { ...area, left, right: left });
  },
  GetLastRow: ({ sheet, area }) => ({ sheet, area: { ...area, top: area.bottom } }),
  GetLastColumn: ({ sheet, area }) => ({ sheet, area: { ...area, left: area.right } }),
  GetLastCell: ({ sheet, area }) => ({
    sheet,
    area: { ...area, top: area.bottom, left: area.right },
  }),
  GetEntireRow: ({ sheet, area }) => ({ sheet, area: { ...area, left: 0, right: lastColumn } }),
  GetEntireColumn: ({ sheet, area }) => ({ sheet, area: { ...area, top: 0, bottom: lastRow } }),
  GetOffsetRange: ({ sheet, area }, [rows, columns]) =>
    within(sheet, {
      top: area.top + asNumber(rows),
      left: area.left + asNumber(columns),
      bottom: area.bottom + asNumber(rows),
      right: area.right + asNumber(columns),
    }),
  GetResizedRange: ({ sheet, area }, [rows, columns]) =>
    within(sheet, {
      ...area,
      bottom: area.bottom + asNumber(rows),
      right: area.right + asNumber(columns),
    }),
  GetBoundingRect: ({ sheet, area }, [other]) => {
    const target = asTarget<RangeTarget>(other, "Range");
    if (target.sheet !== sheet) throw invalidArgument("ranges of different sheets");
    return { sheet, area: bound(area, target.area) };
  },
};

export function intersection(target: RangeTarget, other: unknown): RangeTarget | null {
  const { sheet, area } = asTarget<RangeTarget>(other, "Range");
  const common = sheet === target.sheet ? intersect(target.area, area) : null;
  return common && { sheet: target.sheet, area: common };
}

/** The part of the range that is in use; formats count unless `valuesOnly`. */
export function usedRange({ sheet, area }: RangeTarget, valuesOnly: unknown): RangeTarget | null {
  const content = sheet.cells.bounds();
  const formatted = sheet.styles.all
    .map((layer) => layer.area)
    .filter((layer) => !isEntireColumn(layer) && !isEntireRow(layer));
  const areas = [...(content ? [content] : []), ...(valuesOnly === true ? [] : formatted)];
  if (areas.length === 0) return null;
  const common = intersect(area, areas.reduce(bound));
  return common && { sheet, area: common };
}

/** For the variants that throw instead of answering a null object. */
export function required<Target>(target: Target | null, what: string): Target {
  if (target === null) throw itemNotFound(what);
  return target;
}

export const notPossible = (why: string): HostError => new HostError("InvalidOperation", why);
