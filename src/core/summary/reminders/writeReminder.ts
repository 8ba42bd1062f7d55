/** The text of a 催办, in the wording that offices use. */

import type { LedgerSource } from "../../ledger/ledger";
import { say, type MessageCode } from "../../messages";
import type { IsoDate } from "../../notice/notice";
import type { ListedDuty } from "../monthSummary";
import { chineseDay, chineseMonths, chineseNumeral, citeSource, closeUp, officeOf } from "../words";
import type { Reminder } from "./reminder";

const indent = "\u3000\u3000";

export function writeReminder(
  source: LedgerSource,
  reminder: Omit<Reminder, "text">,
  asOf: IsoDate,
): string {
  const { unit, reports, overdue, due, behind, replyBy } = reminder;
  const parts: readonly (readonly [MessageCode, readonly string[]])[] = [
    ["remind-overdue", overdue.map(dutyLine)],
    ["remind-reports", reports.map(reportLine)],
    ["remind-due", due.map(dutyLine)],
    ["remind-behind", behind.map(dutyLine)],
  ];
  const filled = parts.filter(([, lines]) => lines.length > 0);
  const lines = [
    say("remind-address", { unit }),
    indent + say("remind-opening", { source: citeSource(source), date: chineseDay(asOf) }),
    ...filled.flatMap(([heading, lines], index) => [
      `${indent}${chineseNumeral(index + 1)}、${say(heading, { count: lines.length })}`,
      ...lines.map((line, place) => `${indent}${place + 1}. ${line}`),
    ]),
    indent + say(closingOf(reminder), { date: chineseDay(replyBy) }),
    "",
    officeOf(source),
    chineseDay(asOf),
  ];
  return lines.map(closeUp).join("\n");
}

/** Only what was found is asked for: no explanation of delays from a unit that merely owes a report. */
function closingOf({ reports, overdue, behind }: Omit<Reminder, "text">): MessageCode {
  const late = overdue.length > 0 || behind.length > 0;
  if (late) return reports.length > 0 ? "remind-closing-both" : "remind-closing-late";
  return reports.length > 0 ? "remind-closing-reports" : "remind-closing-due";
}

function dutyLine({ id, content, reason }: ListedDuty): string {
  return say("remind-duty", { id, content, reason });
}

function reportLine({ duty, months }: Reminder["reports"][number]): string {
  return say("remind-report", {
    id: duty.id,
    content: duty.content,
    months: chineseMonths(months),
  });
}
