/** 结构检查: what is broken in the sheets, what repairing would do, and the repair. */

import { Button, Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { repairLedger } from "../../../actions/repairLedger";
import { useWork } from "../../ledger/useWork";
import { sentenceOf, usePane } from "../../pane";
import { focusHeading } from "../../parts/keepFocusNear";
import { Message } from "../../parts/Message";
import { Screen } from "../../parts/Screen";
import { useLoaded } from "../../parts/useLoaded";
import { DamageReport } from "./DamageReport";
import { inspect } from "./inspect";

export function DamageScreen() {
  const { announce, environment, go, say } = usePane();
  const { host, repairHost } = environment;
  const look = useCallback(() => inspect(host), [host]);
  const { loaded, reload } = useLoaded(look);
  const { work, run } = useWork();
  const busy = work.state === "busy";
  const found = loaded.state === "done" ? loaded.value : null;
  const repair = () => {
    focusHeading();
    void run(async () => {
      const { damage } = await repairLedger(repairHost, environment.today());
      reload();
      const sentence = say("pane-damage-repaired", { count: damage.length });
      announce(sentence);
      return sentence;
    });
  };
  return (
    <Screen
      title={say("pane-damage-title")}
      onBack={() => {
        go({ screen: "start" });
      }}
      actions={
        <>
          {found && found.damage.length > 0 && found.repair && (
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => {
                if (!busy) repair();
              }}
            >
              {say("pane-damage-repair")}
            </Button>
          )}
          <Button disabledFocusable={busy || loaded.state === "busy"} onClick={reload}>
            {say("pane-damage-again")}
          </Button>
        </>
      }
    >
      {busy && <Spinner label={say("pane-damage-repairing")} />}
      {work.state === "done" && <Message kind="done">{work.sentence}</Message>}
      {work.state === "failed" && <Message kind="error">{work.sentence}</Message>}
      {!busy && loaded.state === "busy" && <Spinner label={say("pane-damage-reading")} />}
      {loaded.state === "failed" && (
        <Message kind="error">{sentenceOf(loaded.error, environment)}</Message>
      )}
      {!busy && found && <DamageReport found={found} />}
    </Screen>
  );
}
