/** The duty (台账行): one row of the ledger, the unit of checking, lights, summary, split and merge. */

import type { Comparison, IsoDate, Role } from "../notice/notice";

/** 任务 · 节点 · 指标. */
export type DutyKind = "task" | "milestone" | "target";

/** A month as `YYYY-MM`; comparing two as strings compares them as months. */
export type YearMonth = string;

/** What counts as done. Tasks and milestones are 100 of `%`. */
export interface Goal {
  readonly comparison: Comparison;
  readonly value: number;
  readonly unit: string;
  /** True for a count reported cumulatively since 1 January, false for a level. */
  readonly accumulates: boolean;
}

/** What a unit entered for one month, exactly as it stands in the cells. */
export interface Report {
  readonly month: YearMonth;
  /** In the goal's unit; a string where the cell holds text; null where it is empty. */
  readonly value: number | string | null;
  readonly narrative: string;
}

export interface Duty {
  /** Stable through sorting, splitting and merging: item, kind letter, count, e.g. `13-N2`. */
  readonly id: string;
  /** `WorkItem.number`. */
  readonly item: number;
  readonly kind: DutyKind;
  readonly content: string;
  readonly unit: string;
  readonly role: Role;
  readonly goal: Goal;
  readonly start: IsoDate;
  readonly due: IsoDate;
  /** False where `due` was inferred (推定). */
  readonly stated: boolean;
  /** 办结日期 as entered; a string that is no date stays as typed; null where empty. */
  readonly finishedOn: IsoDate | null;
  /** One per reporting month of the ledger, in order, empty ones included. */
  readonly reports: readonly Report[];
}
