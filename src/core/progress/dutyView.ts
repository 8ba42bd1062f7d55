/** One duty as the rules see it: its months with what came before each, and what they mean today. */

import { isIsoDate } from "../calendar/isoDate";
import { monthDays } from "../calendar/monthDays";
import type { Duty, Report, YearMonth } from "../ledger/duty";
import type { Settings } from "../ledger/ledger";
import type { IsoDate } from "../notice/notice";
import { reaches } from "../status/goals";
import { judgeDuty } from "../status/judgeDuty";
import type { Status } from "../status/status";
import { Narrative } from "./narrative";
import { correctSlip } from "./unitSlip";

/** A month's entry. */
export interface MonthView {
  readonly month: YearMonth;
  readonly report: Report;
  /** The value where it is a number. */
  readonly number: number | null;
  /** The value where it is text, without white space around it. */
  readonly text: string | null;
  readonly narrative: Narrative;
  /** Something stands in the value or the narrative. */
  readonly filled: boolean;
  /** The last number of the earlier months that is no slip of the unit. */
  readonly before: number | null;
  /** The last earlier month with a narrative. */
  readonly told: MonthView | null;
  /** Its first day lies after the as-of date. */
  readonly future: boolean;
  /** Finished in an earlier month: nothing new is asked for. */
  readonly settled: boolean;
}

/** What all duties of a ledger are checked against. */
export interface CheckContext {
  readonly settings: Settings;
  readonly year: number;
  readonly asOf: IsoDate;
  /** The unit whose entries these are, where one is known: it may change only its own rows. */
  readonly ownUnit: string | null;
  /** Names of groups (各镇（街道）): any unit may be a member and fill their rows. */
  readonly groups: ReadonlySet<string>;
}

export class DutyView {
  readonly months: readonly MonthView[];
  private judged: Status | undefined;

  /** `original` is the row as it stood when watching began; null where that is not known. */
  constructor(
    readonly duty: Duty,
    readonly context: CheckContext,
    readonly original: Duty | null = null,
  ) {
    this.months = monthViews(duty, context.asOf);
  }

  get status(): Status {
    return (this.judged ??= judgeDuty(this.duty, this.context.settings, this.context.asOf));
  }
}

function monthViews(duty: Duty, asOf: IsoDate): MonthView[] {
  const views: MonthView[] = [];
  const ownWords = duty.content + duty.unit;
  let before: number | null = null;
  let told: MonthView | null = null;
  let settled = false;
  for (const report of duty.reports) {
    const view = monthView(report, new Narrative(report.narrative, ownWords), asOf, {
      before,
      told,
      settled,
    });
    views.push(view);
    if (view.number !== null && correctSlip(view.number, duty.goal, before) === null) {
      before = view.number;
    }
    if (!view.narrative.isEmpty) told = view;
    settled ||= finishes(duty, view);
  }
  return views;
}

function monthView(
  report: Report,
  narrative: Narrative,
  asOf: IsoDate,
  earlier: Pick<MonthView, "before" | "told" | "settled">,
): MonthView {
  const { month, value } = report;
  const text = typeof value === "string" ? value.trim() : "";
  return {
    month,
    report,
    number: typeof value === "number" ? value : null,
    text: text === "" ? null : text,
    narrative,
    filled: typeof value === "number" || text !== "" || !narrative.isEmpty,
    before: earlier.before,
    told: earlier.told,
    settled: earlier.settled,
    future: monthDays(month).first > asOf,
  };
}

/** A level (a rate to hold) is never settled by one good month. */
function finishes({ goal, finishedOn }: Duty, { number, month }: MonthView): boolean {
  if (finishedOn !== null && isIsoDate(finishedOn) && finishedOn <= monthDays(month).last)
    return true;
  return goal.accumulates && number !== null && reaches(number, goal);
}
