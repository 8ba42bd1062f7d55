/** What the grammar of time phrases yields. */

import type { FactContext } from "../../notice/factContext";
import type { IsoDate } from "../../notice/notice";

/**
 * limit: by which (6月底前, 年内, 到2025年) · period: in which (8月, 上半年) · wholeYear: 2022年 ·
 * years: within so many years (3年内) · window: a range of days, most often a policy's validity.
 */
export type DeadlineKind = "limit" | "period" | "wholeYear" | "years" | "window";

export interface Deadline {
  readonly kind: DeadlineKind;
  /** First day of a stated period; null where the phrase only names an end. */
  readonly start: IsoDate | null;
  /** Last day that the phrase allows. */
  readonly due: IsoDate;
}

/** A deadline at its place in a text, end exclusive. */
export interface DeadlineHit extends Deadline {
  readonly at: number;
  readonly end: number;
  readonly phrase: string;
}

/** One kind of phrase. */
export interface DeadlineForm {
  readonly name: string;
  /** Source of a regular expression over folded text; its groups go to `read`. */
  readonly pattern: string;
  /** Null where the numbers make no date (2月30日) or the context lacks what the phrase leans on. */
  read(groups: readonly (string | undefined)[], context: FactContext): Deadline | null;
}
