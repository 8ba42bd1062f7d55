/** Closes a month, after telling what it still lacks. */

import { useMemo, useState } from "react";
import { closeMonth } from "../../../actions/closeMonth";
import { monthDays } from "../../../core/calendar/monthDays";
import type { YearMonth } from "../../../core/ledger/duty";
import { sayMonth, sayMonths } from "../../dates";
import type { Shown } from "../../ledger/LedgerScreen";
import { usePane } from "../../pane";
import { AskTwice } from "../../parts/AskTwice";
import { Card } from "../../parts/Card";
import { Message } from "../../parts/Message";
import { MonthSelect } from "../../parts/MonthSelect";
import { Paragraph } from "../../parts/Paragraph";
import { MissingList } from "./MissingList";
import { closableMonths, countMissing, likelyMonth, missingReports } from "./missingReports";

export interface MonthCardProps {
  readonly shown: Shown;
  readonly busy: boolean;
  /** Does it, and shows the sentence that comes of it. */
  onDo(job: () => Promise<string>): Promise<void>;
}

export function CloseCard({ shown, busy, onDo }: MonthCardProps) {
  const { session, book } = shown;
  const { environment, say } = usePane();
  const closable = closableMonths(book.ledger, book.asOf);
  const [chosen, setChosen] = useState<YearMonth | null>(null);
  const month = chosen ?? likelyMonth(closable, book.asOf);
  const missing = useMemo(
    () => (month === undefined ? [] : missingReports(book.ledger, month)),
    [book, month],
  );
  if (month === undefined) {
    return (
      <Card title={say("pane-month-close")}>
        <Paragraph>{say("pane-month-none-left")}</Paragraph>
      </Card>
    );
  }
  const named = sayMonth(month, say);
  const count = countMissing(missing);
  const close = async () => {
    await session.change(() => closeMonth(environment.host, month, environment.today()));
    return say("pane-month-closed", { month: named });
  };
  return (
    <Card title={say("pane-month-close")}>
      <MonthSelect
        label={say("pane-month-close-which")}
        months={closable}
        month={month}
        onMonth={setChosen}
      />
      <Paragraph>
        {say("pane-month-effect", {
          months: sayMonths(
            closable.filter((one) => one <= month),
            say,
          ),
        })}
      </Paragraph>
      {book.asOf < monthDays(month).last && (
        <Message kind="warning">{say("closing-early", { month: named })}</Message>
      )}
      <Lacks shown={shown} month={month} count={count} />
      {count > 0 && <MissingList book={book} month={month} missing={missing} />}
      <AskTwice
        primary
        key={month}
        label={say("pane-month-do-close", { month: named })}
        question={say("pane-month-sure-close", { month: named, count })}
        busy={busy}
        onYes={() => void onDo(close)}
      />
    </Card>
  );
}

interface LacksProps {
  readonly shown: Shown;
  readonly month: YearMonth;
  readonly count: number;
}

function Lacks({ shown: { book }, month, count }: LacksProps) {
  const { say } = usePane();
  const named = sayMonth(month, say);
  const wrong = book.findings.filter(
    (finding) => finding.month === month && finding.severity === "error",
  ).length;
  return (
    <>
      {wrong > 0 && (
        <Message kind="warning">{say("pane-month-wrong", { month: named, count: wrong })}</Message>
      )}
      {count === 0 ? (
        <Message kind="done">{say("pane-month-complete", { month: named })}</Message>
      ) : (
        <Message kind="warning">{say("pane-month-missing", { month: named, count })}</Message>
      )}
    </>
  );
}
