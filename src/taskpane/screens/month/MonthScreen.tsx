/** 封账: what closing a month would close, opening it again, and what came too late. */

import { sayMonth } from "../../dates";
import { LedgerScreen, type Shown } from "../../ledger/LedgerScreen";
import { usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { Paragraph } from "../../parts/Paragraph";
import { CloseCard } from "./CloseCard";
import { LateCard } from "./LateCard";
import { closedMonths } from "./missingReports";
import { ReopenCard } from "./ReopenCard";
import { useWork } from "../../ledger/useWork";

export function MonthScreen() {
  const { say } = usePane();
  return (
    <LedgerScreen title={say("pane-month-title")}>
      {(shown) => <Month shown={shown} />}
    </LedgerScreen>
  );
}

function Month({ shown }: { readonly shown: Shown }) {
  const { announce, say } = usePane();
  const { work, run } = useWork();
  const { closedThrough } = shown.book.ledger.settings;
  const doing = (job: () => Promise<string>) =>
    run(async () => {
      const sentence = await job();
      announce(sentence);
      return sentence;
    });
  const busy = work.state === "busy";
  return (
    <>
      <Paragraph>
        {closedThrough === null
          ? say("pane-month-open-state")
          : say("pane-month-closed-state", { month: sayMonth(closedThrough, say) })}
      </Paragraph>
      {work.state === "done" && <Message kind="done">{work.sentence}</Message>}
      {work.state === "failed" && <Message kind="error">{work.sentence}</Message>}
      {/* A new state of closing begins with nothing asked. */}
      <CloseCard key={`close ${closedThrough ?? ""}`} shown={shown} busy={busy} onDo={doing} />
      {closedMonths(shown.book.ledger).length > 0 && (
        <>
          <ReopenCard key={`open ${closedThrough ?? ""}`} shown={shown} busy={busy} onDo={doing} />
          <LateCard book={shown.book} />
        </>
      )}
    </>
  );
}
