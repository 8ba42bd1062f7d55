/** The ledger stands: it opens at the row to look at first, and this says what to do next. */

import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import type { BuiltLedger } from "../../../actions/buildLedgerInHost";
import { sentenceOf, usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { Paragraph } from "../../parts/Paragraph";
import { Screen } from "../../parts/Screen";
import { useLoaded } from "../../parts/useLoaded";

interface BuiltScreenProps {
  readonly built: BuiltLedger;
}

export function BuiltScreen({ built: { ledger, firstRow } }: BuiltScreenProps) {
  const { environment, go, say } = usePane();
  const show = useCallback(() => environment.select(firstRow), [environment, firstRow]);
  const { loaded, reload } = useLoaded(show);
  return (
    <Screen
      title={say("pane-built-title")}
      actions={
        <>
          <Button appearance="primary" onClick={reload}>
            {say("pane-start-open")}
          </Button>
          <Button
            onClick={() => {
              go({ screen: "start" });
            }}
          >
            {say("pane-broken-restart")}
          </Button>
        </>
      }
    >
      <Message kind="done">
        {say("pane-built", { items: ledger.items.length, duties: ledger.duties.length })}
      </Message>
      {loaded.state === "failed" && (
        <Message kind="warning">{sentenceOf(loaded.error, environment)}</Message>
      )}
      <Paragraph>{say("pane-built-look")}</Paragraph>
      <Paragraph>{say("pane-built-next")}</Paragraph>
    </Screen>
  );
}
