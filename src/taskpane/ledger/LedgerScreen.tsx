/** The frame of every screen of daily use: it waits for the ledger, and says why there is none. */

import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LedgerChange } from "../../actions/watchLedger";
import { sentenceOf, usePane } from "../pane";
import { Message } from "../parts/Message";
import { Screen, type ScreenProps } from "../parts/Screen";
import type { LedgerSession } from "./ledgerSession";
import { NoLedger } from "./NoLedger";
import type { OpenLedger } from "./openLedger";
import { useLedgerSession } from "./useLedgerSession";

export interface Shown {
  readonly session: LedgerSession;
  readonly book: OpenLedger;
  readonly change: LedgerChange | null;
}

interface LedgerScreenProps extends Pick<ScreenProps, "title" | "still" | "ownFocus"> {
  /** Where 返回 leads; to the start where left out. */
  readonly onBack?: (() => void) | undefined;
  readonly tools?: ((shown: Shown) => ReactNode) | undefined;
  readonly actions?: ((shown: Shown) => ReactNode) | undefined;
  readonly children: (shown: Shown) => ReactNode;
}

export function LedgerScreen({ onBack, tools, actions, children, ...frame }: LedgerScreenProps) {
  const { environment, go, say } = usePane();
  const { session, state } = useLedgerSession();
  const shown = state.state === "open" ? { session, ...state } : null;
  const back =
    onBack ??
    (() => {
      go({ screen: "start" });
    });
  return (
    <Screen
      {...frame}
      still={frame.still === true && shown !== null}
      onBack={back}
      tools={shown && tools?.(shown)}
      actions={shown && actions?.(shown)}
    >
      {state.state === "busy" && <Spinner label={say("pane-daily-reading")} />}
      {state.state === "failed" && (
        <NoLedger error={state.error} onRetry={() => void session.reload()} />
      )}
      {state.state === "open" && state.error !== null && (
        <Message
          kind="warning"
          actions={
            <Button onClick={() => void session.reload()}>{say("pane-daily-read-again")}</Button>
          }
        >
          {say("pane-daily-stale", { reason: sentenceOf(state.error, environment) })}
        </Message>
      )}
      {shown && children(shown)}
    </Screen>
  );
}
