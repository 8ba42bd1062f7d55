/** A button that does nothing before it was asked once more. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane";
import { Paragraph } from "./Paragraph";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AskTwiceProps {
  readonly label: string;
  /** What is asked before it is done. */
  readonly question: string;
  readonly busy: boolean;
  readonly primary?: boolean;
  onYes(): void;
}

export function AskTwice({ label, question, busy, primary = false, onYes }: AskTwiceProps) {
  const styles = useStyles();
  const { say } = usePane();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button
        appearance={primary ? "primary" : "secondary"}
        disabledFocusable={busy}
        onClick={() => {
          if (!busy) setAsking(true);
        }}
      >
        {label}
      </Button>
    );
  }
  return (
    <div role="group" aria-label={label}>
      <Paragraph>{question}</Paragraph>
      <div className={styles.buttons}>
        <Button
          ref={takeFocus}
          appearance="primary"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {say("pane-month-yes")}
        </Button>
        <Button
          onClick={() => {
            setAsking(false);
          }}
        >
          {say("pane-month-no")}
        </Button>
      </div>
    </div>
  );
}

/** React calls this once, when the question appears: the button that asked has gone. */
function takeFocus(button: HTMLButtonElement | null) {
  button?.focus();
}
