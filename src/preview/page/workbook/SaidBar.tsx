/** What the page has to say about the last thing that was done. */

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { usePage } from "../page";
import { CloseIcon } from "./CloseIcon";

export interface Said {
  readonly intent: "success" | "warning" | "error";
  readonly sentence: string;
}

const useStyles = makeStyles({
  // Over the grid, above its sheet tabs: a bar between would move the cell that a person looks at.
  place: {
    position: "absolute",
    zIndex: 1,
    right: tokens.spacingHorizontalL,
    bottom: "48px",
    left: tokens.spacingHorizontalL,
    width: "fit-content",
    maxWidth: "720px",
    margin: "0 auto",
    boxShadow: tokens.shadow16,
  },
});

interface SaidBarProps {
  readonly said: Said;
  onClose(): void;
}

export function SaidBar({ said, onClose }: SaidBarProps) {
  const styles = useStyles();
  const { say } = usePage();
  return (
    <MessageBar className={styles.place} intent={said.intent} layout="multiline">
      <MessageBarBody>{said.sentence}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={say("preview-close")}
            icon={<CloseIcon />}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
