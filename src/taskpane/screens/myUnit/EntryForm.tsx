/** The form of one row: what it asks for, last month's entry, the three fields, and 保存. */

import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Duty, YearMonth } from "../../../core/ledger/duty";
import { monthDays } from "../../../core/calendar/monthDays";
import { sayDay, sayMonth } from "../../dates";
import { monthAddress } from "../../ledger/addresses";
import { sayName } from "../../ledger/dutyWords";
import type { LedgerSession } from "../../ledger/ledgerSession";
import type { OpenLedger } from "../../ledger/openLedger";
import { useSelection } from "../../ledger/useSelection";
import { usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { Screen } from "../../parts/Screen";
import { EntryFacts } from "./EntryFacts";
import { EntryFields } from "./EntryFields";
import { changesOf, entryIn, withChanges, type TypedEntry } from "./typedEntry";
import { useSave } from "./useSave";

interface EntryFormProps {
  readonly session: LedgerSession;
  readonly book: OpenLedger;
  readonly duty: Duty;
  readonly month: YearMonth;
  /** What was typed and not saved yet; null where nothing was. */
  readonly typed: TypedEntry | null;
  onType(entry: TypedEntry | null): void;
  /** Opens the next row to fill in; null where there is none. */
  readonly onNext: (() => void) | null;
  onBack(): void;
}

export function EntryForm(props: EntryFormProps) {
  const { session, book, duty, month, typed, onType, onNext, onBack } = props;
  const { say } = usePane();
  const lost = useSelection(monthAddress(book, duty.id, month));
  const { saving, save } = useSave(session, month, () => {
    onType(null);
  });
  const entry = useMemo(() => typed ?? entryIn(duty, month), [typed, duty, month]);
  const changes = useMemo(() => changesOf(duty, month, entry), [duty, month, entry]);
  const found = useMemo(
    () =>
      session
        .findingsIf(withChanges(duty, changes))
        .filter((one) => one.month === month || one.field === "finishedOn"),
    [session, duty, month, changes],
  );
  const refusal = useRefusal(book, month);
  const wrong = found.some(({ severity }) => severity === "error");
  const idle = changes.length === 0 || refusal !== null || saving.state === "busy";
  return (
    <Screen
      title={sayName(duty, say)}
      onBack={onBack}
      actions={
        <>
          <SaveButton
            busy={saving.state === "busy"}
            idle={idle}
            wrong={changes.length > 0 && wrong}
            onSave={() => void save(changes)}
          />
          {onNext && <Button onClick={onNext}>{say("pane-unit-next")}</Button>}
        </>
      }
    >
      {lost !== null && <Message kind="warning">{lost}</Message>}
      {refusal !== null && <Message kind="hint">{refusal}</Message>}
      {saving.state === "failed" && <Message kind="error">{saving.sentence}</Message>}
      {saving.state === "done" && <Message kind="done">{saving.sentence}</Message>}
      <EntryFacts duty={duty} month={month} book={book} />
      <EntryFields
        duty={duty}
        month={month}
        entry={entry}
        found={found}
        minimumLength={book.ledger.settings.minimumLength}
        locked={refusal !== null}
        onType={onType}
      />
    </Screen>
  );
}

interface SaveButtonProps {
  readonly busy: boolean;
  /** True where there is nothing to save. */
  readonly idle: boolean;
  /** True where the checks found errors in what was typed. */
  readonly wrong: boolean;
  onSave(): void;
}

function SaveButton({ busy, idle, wrong, onSave }: SaveButtonProps) {
  const { say } = usePane();
  const label = busy ? "pane-unit-saving" : wrong ? "pane-unit-save-anyway" : "pane-unit-save";
  return (
    <Button
      appearance="primary"
      disabledFocusable={idle}
      onClick={() => {
        if (!idle) onSave();
      }}
    >
      {say(label)}
    </Button>
  );
}

/** Why nothing can be entered for the month; null where it can. */
function useRefusal({ ledger, asOf }: OpenLedger, month: YearMonth): string | null {
  const { say } = usePane();
  const { closedThrough } = ledger.settings;
  if (closedThrough !== null && month <= closedThrough) {
    return say("pane-unit-closed", { month: sayMonth(month, say) });
  }
  return monthDays(month).first > asOf
    ? say("pane-unit-future", { month: sayMonth(month, say), asOf: sayDay(asOf, say) })
    : null;
}
