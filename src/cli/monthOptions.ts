/** The options that the commands of the month's end share. */

import { isIsoDate } from "../core/calendar/isoDate";
import { Failure } from "../core/failure";
import type { YearMonth } from "../core/ledger/duty";
import type { IsoDate } from "../core/notice/notice";
import type { CommandIo } from "./commandIo";
import type { Arguments } from "./readArguments";
import { readDate } from "./readDates";

/** A ledger of 50,000 duties stays below 20 MB. */
export const ledgerMegabytes = 200;

export const monthOptions = {
  month: { type: "string" },
  "as-of": { type: "string" },
} as const;

export interface MonthRequest {
  readonly month: YearMonth;
  readonly asOf?: IsoDate;
  readonly today: IsoDate;
}

/** @throws Failure `month-missing`, `month-invalid` or `date-invalid`. */
export function readMonthRequest(given: Arguments, io: CommandIo): MonthRequest {
  const month = given.value("month");
  if (month === undefined) throw new Failure("month-missing");
  if (!isIsoDate(`${month}-01`)) throw new Failure("month-invalid", { value: month });
  const asOf = given.value("as-of");
  return { month, today: io.today(), ...(asOf === undefined ? {} : { asOf: readDate(asOf) }) };
}

export function readReplyBy(given: Arguments): { readonly replyBy?: IsoDate } {
  const replyBy = given.value("reply-by");
  return replyBy === undefined ? {} : { replyBy: readDate(replyBy) };
}
