/** A month's figures as plain data: what the month sheet, the circular and `--json` all say. */

import type { DutyKind, Goal, YearMonth } from "../ledger/duty";
import type { LedgerSource } from "../ledger/ledger";
import type { IsoDate } from "../notice/notice";
import type { Thresholds } from "../status/judgeDuty";
import type { Light, State } from "../status/status";

/** How a month's reports came in. Owed = reported + missing. */
export interface ReportCounts {
  /** Rows that owe a report for the month: begun by its end, not finished before it began. */
  readonly owed: number;
  readonly reported: number;
  readonly missing: number;
  /** Reports of earlier months that are still missing, one for each row and month. */
  readonly backlog: number;
}

/** What a number of ledger rows come to. */
export interface Tally {
  readonly duties: number;
  readonly lights: Readonly<Record<Light, number>>;
  readonly states: Readonly<Record<State, number>>;
  /** 严重滞后, 滞后 and 临期 together. */
  readonly atRisk: number;
  readonly reports: ReportCounts;
  /** Mean of the rows' ratios, each counted as 1 at most; null where there are no rows. */
  readonly averageRatio: number | null;
}

/** Rows that stand together, by section or by leader. */
export interface GroupSummary {
  readonly name: string;
  readonly items: number;
  readonly tally: Tally;
}

export interface SectionSummary extends GroupSummary {
  /** `Section.number`; 0 for items under no section, and rows of no item. */
  readonly number: number;
}

/** Every leader of an item is credited with all of it, so that rows of shared items count again. */
export interface LeaderTable {
  readonly leaders: readonly GroupSummary[];
  /** What `leaders` count more than once: their sum less this is the totals. */
  readonly repeated: GroupSummary;
}

/** The parts of a unit's score, each from 0 to 1. */
export interface ScoreParts {
  /** Mean over rows of ratio ÷ expected, at most 1; 1 where nothing is expected yet. */
  readonly progress: number;
  /** Reported ÷ owed; 1 where nothing is owed. */
  readonly reporting: number;
  /** Share of rows that are neither overdue nor were finished late. */
  readonly timeliness: number;
}

/** What each part weighs; only the proportions matter. */
export type ScoreWeights = Readonly<Record<keyof ScoreParts, number>>;

export interface UnitSummary {
  readonly name: string;
  readonly tally: Tally;
  /** 0 to 100, one decimal; null for a unit without rows. */
  readonly score: number | null;
  readonly parts: ScoreParts | null;
  /** 1 for the best; equal scores share a rank and the next is left out. Null without score. */
  readonly rank: number | null;
}

/** A ledger row as a list shows it. */
export interface ListedDuty {
  readonly id: string;
  readonly item: number;
  readonly kind: DutyKind;
  readonly content: string;
  readonly unit: string;
  readonly leaders: readonly string[];
  readonly due: IsoDate;
  readonly ratio: number;
  readonly light: Light;
  readonly state: State;
  /** Days from the as-of date to due; negative where overdue. */
  readonly daysLeft: number;
  readonly finishedOn: IsoDate | null;
  readonly reason: string;
  /** Light at the end of the month before; null in the ledger's first month. */
  readonly lightBefore: Light | null;
}

/** Rows by what became of them since the end of the month before. */
export interface Changes {
  /** Blue now and not before. */
  readonly finished: readonly ListedDuty[];
  /** Blue before and not now: a figure was taken back. */
  readonly reopened: readonly ListedDuty[];
  readonly newlyRed: readonly ListedDuty[];
  readonly newlyYellow: readonly ListedDuty[];
  /** Red or yellow before, green now. */
  readonly backToGreen: readonly ListedDuty[];
  /** How many rows went from one light (outer) to another; null in the first month. */
  readonly moves: Readonly<Record<Light, Readonly<Record<Light, number>>>> | null;
}

/** A unit's reports that are missing. */
export interface MissingReports {
  readonly unit: string;
  /** Ids of the rows without a report for the month. */
  readonly month: readonly string[];
  /** Rows that still lack reports of earlier months. */
  readonly earlier: readonly { readonly id: string; readonly months: readonly YearMonth[] }[];
}

/** A month's milestones over the year, judged at the as-of date. */
export interface MilestoneMonth {
  readonly month: YearMonth;
  /** Milestones due in the month. */
  readonly due: number;
  /** Those of them that are finished, late or not. */
  readonly reached: number;
}

export interface TargetProgress extends ListedDuty {
  readonly goal: Goal;
  /** The last value reported, null where there is none. */
  readonly actual: number | null;
  /** What a steady pace would have come to by now; null for levels and limits. */
  readonly pace: number | null;
}

export interface MonthSummary {
  readonly source: LedgerSource;
  readonly month: YearMonth;
  /** First and last day of the month. */
  readonly period: { readonly start: IsoDate; readonly end: IsoDate };
  /** The day everything is judged on; it lies in the month. */
  readonly asOf: IsoDate;
  /** The day "before" means: the end of the month before; null in the ledger's first month. */
  readonly comparedWith: IsoDate | null;
  readonly thresholds: Thresholds;
  readonly weights: ScoreWeights;
  readonly totals: Tally;
  /** Items by the worst light of their rows. */
  readonly items: { readonly count: number; readonly lights: Readonly<Record<Light, number>> };
  readonly sections: readonly SectionSummary[];
  readonly leaders: LeaderTable;
  /** By rank, those without rows last. */
  readonly units: readonly UnitSummary[];
  readonly changes: Changes;
  /** Longest overdue first. */
  readonly overdue: readonly ListedDuty[];
  /** Rows that were finished after their deadline, in whichever month. */
  readonly finishedLate: readonly ListedDuty[];
  /** Farthest behind first. */
  readonly atRisk: readonly ListedDuty[];
  readonly missing: readonly MissingReports[];
  /** Unfinished rows due within 预警天数 of the as-of date, whatever their light; soonest first. */
  readonly upcoming: readonly ListedDuty[];
  /** Milestones due in the month. */
  readonly milestones: readonly ListedDuty[];
  /** Every month of the notice's year. */
  readonly milestoneYear: readonly MilestoneMonth[];
  readonly targets: readonly TargetProgress[];
}
