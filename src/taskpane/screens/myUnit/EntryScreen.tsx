/** One row opened to be filled in; it waits for the ledger, and says so where the row has gone. */

import type { YearMonth } from "../../../core/ledger/duty";
import { LedgerScreen } from "../../ledger/LedgerScreen";
import { useLedgerSession } from "../../ledger/useLedgerSession";
import { usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { EntryForm } from "./EntryForm";
import type { TypedEntry } from "./typedEntry";
import { currentMonth, unitRows } from "./unitRows";

interface EntryScreenProps {
  readonly unit: string;
  readonly dutyId: string;
  /** Null for the month of the as-of date. */
  readonly month: YearMonth | null;
  /** What was typed and not saved yet, by row and month. */
  readonly typed: ReadonlyMap<string, TypedEntry>;
  onType(key: string, entry: TypedEntry | null): void;
  onOpen(dutyId: string): void;
  onBack(): void;
}

export function EntryScreen(props: EntryScreenProps) {
  const { unit, dutyId, typed, onType, onOpen, onBack } = props;
  const { say } = usePane();
  const { session, state } = useLedgerSession();
  const book = state.state === "open" ? state.book : null;
  const duty = book?.ledger.duties.find(({ id }) => id === dutyId);
  if (!book || !duty) {
    return (
      <LedgerScreen title={say("pane-unit-title")} onBack={onBack}>
        {() => <Message kind="error">{say("entry-row-gone", { id: dutyId })}</Message>}
      </LedgerScreen>
    );
  }
  const month = props.month ?? currentMonth(book.ledger.months, book.asOf);
  const next = unitRows(book.ledger, unit, month).owed.find(({ id }) => id !== dutyId);
  const key = `${dutyId} ${month}`;
  return (
    <EntryForm
      session={session}
      book={book}
      duty={duty}
      month={month}
      typed={typed.get(key) ?? null}
      onType={(entry) => {
        onType(key, entry);
      }}
      onNext={
        next
          ? () => {
              onOpen(next.id);
            }
          : null
      }
      onBack={onBack}
    />
  );
}
