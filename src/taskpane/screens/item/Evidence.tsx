/** The words of the notice that a fact was read from. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Span } from "../../../core/notice/notice";
import { usePane } from "../../pane";

const useStyles = makeStyles({
  evidence: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface EvidenceProps {
  readonly text: string;
  readonly span: Span;
}

export function Evidence({ text, span }: EvidenceProps) {
  const styles = useStyles();
  const { say } = usePane();
  const words = text.slice(span.start, span.end);
  return (
    <div className={styles.evidence}>
      {words === "" ? say("pane-item-added") : say("pane-item-evidence", { words })}
    </div>
  );
}
