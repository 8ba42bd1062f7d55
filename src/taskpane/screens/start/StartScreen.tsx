/** The first screen: what the open workbook is, and what fits it. */

import { Button, Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { recogniseWorkbook, type Recognised } from "../../../actions/recogniseWorkbook";
import { sentenceOf, usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { Paragraph } from "../../parts/Paragraph";
import { Screen } from "../../parts/Screen";
import { useLoaded } from "../../parts/useLoaded";
import { DraftCard } from "./DraftCard";
import { LedgerCard } from "./LedgerCard";

export function StartScreen() {
  const { environment, say, state } = usePane();
  const { host } = environment;
  const recognise = useCallback(() => recogniseWorkbook(host), [host]);
  const { loaded, reload } = useLoaded(recognise);
  return (
    <Screen title={say("pane-start-title")}>
      {state.damaged && <Message kind="warning">{say("pane-draft-damaged")}</Message>}
      {loaded.state === "busy" && <Spinner label={say("pane-start-reading")} />}
      {loaded.state === "failed" && (
        <Message kind="error" actions={<Button onClick={reload}>{say("pane-retry")}</Button>}>
          {sentenceOf(loaded.error, environment)}
        </Message>
      )}
      {loaded.state === "done" && <Offers recognised={loaded.value} />}
    </Screen>
  );
}

function Offers({ recognised }: { readonly recognised: Recognised }) {
  const { go, say, state } = usePane();
  const importNotice = () => {
    go({ screen: "import" });
  };
  if (recognised.state === "ledger") {
    const { entries } = recognised;
    return (
      <>
        <LedgerCard {...recognised} />
        {entries > 0 ? (
          <Message kind="hint">{say("pane-start-refused", { count: entries })}</Message>
        ) : (
          <>
            <DraftCard />
            <Paragraph>{say("pane-start-replace")}</Paragraph>
            <Button onClick={importNotice}>{say("pane-start-again")}</Button>
          </>
        )}
      </>
    );
  }
  return (
    <>
      <Paragraph>{say("pane-start-purpose")}</Paragraph>
      <DraftCard />
      <Paragraph>{say("pane-start-none")}</Paragraph>
      <Button appearance={state.draft ? "secondary" : "primary"} onClick={importNotice}>
        {say("pane-start-new")}
      </Button>
    </>
  );
}
