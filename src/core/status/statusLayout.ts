/** Where the figures of a ledger row stand, for the formulas that judge it. */

import { comparisonNames } from "../ledger/vocabulary";

/** A month's cells in the row, and its first and last day as cells or serial numbers. */
export interface StatusMonth {
  readonly value: string;
  readonly narrative: string;
  readonly first: string;
  readonly last: string;
}

/** Where a row's figures stand: cell addresses, e.g. `$H5`. */
export interface StatusLayout {
  /** Holds ≥ ≤ = or 约. */
  readonly comparison: string;
  readonly goal: string;
  readonly start: string;
  readonly due: string;
  /** 办结日期. */
  readonly finishedOn: string;
  /** In the order of time. */
  readonly months: readonly StatusMonth[];
  /** The cells that the formulas below go to. */
  readonly results: Readonly<Record<keyof StatusFormulas, string>>;
}

/** Formulas with a leading `=`, by result. */
export interface StatusFormulas {
  readonly latest: string;
  readonly ratio: string;
  readonly expected: string;
  /** 认定完成日, a helper that state, missed and reason lean on: the day of the finish, else "". */
  readonly finished: string;
  readonly missed: string;
  readonly state: string;
  readonly light: string;
  readonly reason: string;
}

/** `isCeiling` of goals.ts. */
export function ceilingTest({ comparison, goal }: StatusLayout): string {
  return `(${comparison}="${comparisonNames["<="]}")+(${goal}<=0)*(${comparison}<>"${comparisonNames[">="]}")`;
}
