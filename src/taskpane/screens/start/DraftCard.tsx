/** A review left unfinished: continue it, or discard it after being asked once more. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane";
import { Card } from "../../parts/Card";
import { Paragraph } from "../../parts/Paragraph";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function DraftCard() {
  const styles = useStyles();
  const { go, say, state, take } = usePane();
  const [asking, setAsking] = useState(false);
  const { draft } = state;
  if (!draft) return null;
  const count = draft.corrections.length;
  const title = draft.notice.title ?? draft.notice.documentNumber ?? "";
  return (
    <Card title={say("pane-start-draft")}>
      {title !== "" && <Paragraph>{title}</Paragraph>}
      <Paragraph>
        {say(asking ? "pane-start-discard-sure" : "pane-start-draft-changes", { count })}
      </Paragraph>
      <div className={styles.buttons}>
        {asking ? (
          <>
            <Button
              onClick={() => {
                take({ type: "drop" });
                go({ screen: "start" });
              }}
            >
              {say("pane-start-discard-yes")}
            </Button>
            <Button
              onClick={() => {
                setAsking(false);
              }}
            >
              {say("pane-start-discard-no")}
            </Button>
          </>
        ) : (
          <>
            <Button
              appearance="primary"
              onClick={() => {
                take({ type: "takeUp", draft, place: { screen: "review" } });
              }}
            >
              {say("pane-start-continue")}
            </Button>
            <Button
              onClick={() => {
                setAsking(true);
              }}
            >
              {say("pane-start-discard")}
            </Button>
          </>
        )}
      </div>
    </Card>
  );
}
