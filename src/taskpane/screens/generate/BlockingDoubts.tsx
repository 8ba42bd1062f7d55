/** Errors that must be settled first; where there are none, what they stood in the way of. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { blockingDoubts, openDoubts, pressingDoubts } from "../../../core/review/doubts";
import { usePane, useReview } from "../../pane";
import { Card } from "../../parts/Card";
import { DoubtRow } from "../../parts/DoubtRow";
import { Message } from "../../parts/Message";

/** Errors shown here; the overview shows them all. */
const shown = 5;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface BlockingDoubtsProps {
  readonly children: ReactNode;
}

export function BlockingDoubts({ children }: BlockingDoubtsProps) {
  const styles = useStyles();
  const { go, say } = usePane();
  const doubts = pressingDoubts(openDoubts(useReview().review));
  const errors = blockingDoubts(doubts);
  if (errors.length === 0) {
    return (
      <>
        {doubts.length > 0 && (
          <Message kind="hint">{say("pane-generate-doubts", { count: doubts.length })}</Message>
        )}
        {children}
      </>
    );
  }
  return (
    <Card title={say("pane-generate-errors", { count: errors.length })}>
      <ul className={styles.list}>
        {errors.slice(0, shown).map((doubt) => (
          <DoubtRow key={doubt.place ?? doubt.finding.message} doubt={doubt} linked />
        ))}
      </ul>
      {errors.length > shown && (
        <Button
          onClick={() => {
            go({ screen: "overview" });
          }}
        >
          {say("pane-generate-all-errors")}
        </Button>
      )}
    </Card>
  );
}
