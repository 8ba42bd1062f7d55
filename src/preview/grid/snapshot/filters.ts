/** The filter of a sheet as Univer keeps it: where it stands, what it lets through, what it hides. */

import type { IAutoFilter } from "@univerjs/sheets-filter";
import { holds } from "../../host/model/area";
import type { Sheet } from "../../host/model/sheet";
import { toRange } from "./sheetData";

export function filterData({ filter, rows }: Sheet): IAutoFilter | null {
  if (!filter) return null;
  const { area, criteria } = filter;
  const hidden = [...rows].filter(([row, band]) => band.hidden === true && isFiltered(filter, row));
  return {
    ref: toRange(area),
    filterColumns: [...criteria].map(([offset, values]) => ({
      colId: area.left + offset,
      filters: {
        filters: values.filter((value) => value !== ""),
        ...(values.includes("") ? { blank: true as const } : {}),
      },
    })),
    cachedFilteredOut: hidden.map(([row]) => row),
  };
}

/** Whether it is the filter that shows and hides a row, not whoever folds or hides rows. */
export function isFiltered(filter: Sheet["filter"], row: number): boolean {
  if (!filter || filter.criteria.size === 0) return false;
  return row > filter.area.top && holds(filter.area, row, filter.area.left);
}
