/** A 催办: what one unit is asked to do, as data and as the text to send. */

import type { YearMonth } from "../../ledger/duty";
import type { IsoDate } from "../../notice/notice";
import type { ListedDuty } from "../monthSummary";

/** A row whose reports are missing. */
export interface OwedReport {
  readonly duty: ListedDuty;
  /** Months without a report, the month of the reminder included where it is owed. */
  readonly months: readonly YearMonth[];
}

export interface Reminder {
  readonly unit: string;
  readonly reports: readonly OwedReport[];
  /** Longest overdue first. */
  readonly overdue: readonly ListedDuty[];
  /** Unfinished, due within 预警天数, soonest first. */
  readonly due: readonly ListedDuty[];
  /** 滞后 and 严重滞后 that are not among `due`, farthest behind first. */
  readonly behind: readonly ListedDuty[];
  /** The day to answer by. */
  readonly replyBy: IsoDate;
  /** The whole text, in Simplified Chinese. */
  readonly text: string;
}
