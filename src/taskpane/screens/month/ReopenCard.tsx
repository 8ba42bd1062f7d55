/** Opens closed months again. */

import { useState } from "react";
import { reopenMonth } from "../../../actions/closeMonth";
import type { YearMonth } from "../../../core/ledger/duty";
import { sayMonth, sayMonths } from "../../dates";
import { usePane } from "../../pane";
import { AskTwice } from "../../parts/AskTwice";
import { Card } from "../../parts/Card";
import { MonthSelect } from "../../parts/MonthSelect";
import type { MonthCardProps } from "./CloseCard";
import { closedMonths } from "./missingReports";

export function ReopenCard({ shown: { session, book }, busy, onDo }: MonthCardProps) {
  const { environment, say } = usePane();
  const closed = closedMonths(book.ledger);
  const [chosen, setChosen] = useState<YearMonth | null>(null);
  const month = chosen ?? closed.at(-1);
  if (month === undefined) return null;
  const months = sayMonths(
    closed.filter((one) => one >= month),
    say,
  );
  const open = async () => {
    await session.change(() => reopenMonth(environment.host, month));
    return say("pane-month-reopened", { months });
  };
  return (
    <Card title={say("pane-month-reopen")}>
      <MonthSelect
        label={say("pane-month-reopen-which")}
        months={closed}
        month={month}
        onMonth={setChosen}
      />
      <AskTwice
        key={month}
        label={say("pane-month-do-reopen", { month: sayMonth(month, say) })}
        question={say("pane-month-sure-reopen", { months })}
        busy={busy}
        onYes={() => void onDo(open)}
      />
    </Card>
  );
}
