/** States and lights of duties: what there is, and what each is called. */

import type { Duty, YearMonth } from "../ledger/duty";
import type { IsoDate } from "../notice/notice";

/** In the order in which they are tried; the first that matches wins. */
export const stateNames = {
  done: "已完成",
  doneLate: "逾期完成",
  overdue: "逾期",
  farBehind: "严重滞后",
  dueSoon: "临期",
  behind: "滞后",
  unreported: "缺报",
  normal: "正常",
} as const;

export type State = keyof typeof stateNames;

/** Worst first. */
export const lightNames = { red: "红", yellow: "黄", green: "绿", blue: "蓝" } as const;

export type Light = keyof typeof lightNames;

export const lightOfState: Readonly<Record<State, Light>> = {
  done: "blue",
  doneLate: "blue",
  overdue: "red",
  farBehind: "red",
  dueSoon: "yellow",
  behind: "yellow",
  unreported: "yellow",
  normal: "green",
};

/** What the reports of a duty come to on one day, before any threshold is applied. */
export interface Progress {
  /** The last number entered for a month that has begun; null where there is none. */
  readonly latest: { readonly value: number; readonly month: YearMonth } | null;
  /** Share of the goal reached, 1 = all, may exceed 1; 0 where no number was reported. */
  readonly ratio: number;
  /** Share of the time from start to due that has passed, 0 to 1, six decimals. */
  readonly expected: number;
  /** `expected − ratio` in percentage points, six decimals; negative where ahead. */
  readonly lag: number;
  /** Months that have ended and should have a report but have none. */
  readonly missedMonths: readonly YearMonth[];
  /** The day that counts as the finish (认定完成日); null where the goal is not reached. */
  readonly finishedOn: IsoDate | null;
  /** Days from the as-of date to due; negative once it has passed. */
  readonly daysLeft: number;
}

/** A duty as judged on one day. */
export interface Status extends Progress {
  readonly state: State;
  readonly light: Light;
  /** How many months lack a report: the length of `missedMonths`. */
  readonly missed: number;
  /** Why, as one sentence in Simplified Chinese. */
  readonly reason: string;
}

/** A duty beside its status. */
export interface JudgedDuty {
  readonly duty: Duty;
  readonly status: Status;
}
