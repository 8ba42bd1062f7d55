/** Where each column of 工作台账 stands, for a given list of reporting months. */

import { columnPlaces } from "./columnPlaces";
import type { YearMonth } from "./duty";
import { dutyHeaders, helperHeaders, progressHeaders } from "./vocabulary";

/** Rows of 工作台账, zero-based: title, month ends, headers, then the duties. */
export const dutyRows = { title: 0, monthEnds: 1, headers: 2, first: 3 } as const;

export type FixedColumn = keyof typeof dutyHeaders;
export type ProgressColumn = keyof typeof progressHeaders;
export type HelperColumn = keyof typeof helperHeaders;

export interface MonthColumns {
  readonly month: YearMonth;
  readonly value: number;
  readonly narrative: number;
}

export interface DutyColumns {
  readonly fixed: Readonly<Record<FixedColumn, number>>;
  readonly months: readonly MonthColumns[];
  readonly progress: Readonly<Record<ProgressColumn, number>>;
  /** Hidden columns that let 责任分解 find its rows. */
  readonly helpers: Readonly<Record<HelperColumn, number>>;
  readonly count: number;
}

/** Fixed columns, a pair for each month, the formula columns, the hidden helpers. */
export function dutyColumns(months: readonly YearMonth[]): DutyColumns {
  const fixed = columnPlaces(dutyHeaders);
  const firstMonth = Object.keys(dutyHeaders).length;
  const firstProgress = firstMonth + 2 * months.length;
  const firstHelper = firstProgress + Object.keys(progressHeaders).length;
  return {
    fixed,
    months: months.map((month, index) => ({
      month,
      value: firstMonth + 2 * index,
      narrative: firstMonth + 2 * index + 1,
    })),
    progress: columnPlaces(progressHeaders, firstProgress),
    helpers: columnPlaces(helperHeaders, firstHelper),
    count: firstHelper + Object.keys(helperHeaders).length,
  };
}
