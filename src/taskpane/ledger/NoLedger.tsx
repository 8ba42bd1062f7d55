/** Why there is no ledger to show, and where to look. */

import { Button } from "@fluentui/react-components";
import { Failure } from "../../core/failure";
import { sentenceOf, usePane } from "../pane";
import { Message } from "../parts/Message";

interface NoLedgerProps {
  readonly error: unknown;
  onRetry(): void;
}

export function NoLedger({ error, onRetry }: NoLedgerProps) {
  const { environment, go, say } = usePane();
  const unreadable = error instanceof Failure && error.code === "not-a-ledger";
  return (
    <Message
      kind="error"
      actions={
        <>
          <Button onClick={onRetry}>{say("pane-retry")}</Button>
          {unreadable && (
            <Button
              onClick={() => {
                go({ screen: "damage" });
              }}
            >
              {say("pane-damage-title")}
            </Button>
          )}
        </>
      }
    >
      {unreadable ? say("pane-daily-no-ledger") : sentenceOf(error, environment)}
    </Message>
  );
}
