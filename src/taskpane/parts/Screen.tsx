/** The frame of every screen: a heading that takes the focus, what scrolls, and the actions below. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane";
import { Icon } from "./Icon";
import { Message } from "./Message";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
  },
  still: { overflowY: "hidden", padding: 0, gap: 0 },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface ScreenProps {
  readonly title: string;
  /** Where 返回 leads; without it there is no such button. */
  readonly onBack?: (() => void) | undefined;
  /** Buttons beside the heading. */
  readonly tools?: ReactNode;
  /** Buttons at the foot, the most likely first. */
  readonly actions?: ReactNode;
  /** True where the content scrolls by itself. */
  readonly still?: boolean;
  /** True where the content takes the focus instead of the heading. */
  readonly ownFocus?: boolean;
  readonly children: ReactNode;
}

export function Screen(props: ScreenProps) {
  const { title, onBack, tools, actions, still = false, ownFocus = false, children } = props;
  const styles = useStyles();
  const { say, state } = usePane();
  // Not when the pane opens: that would take the focus out of the grid.
  const heading = state.visits > 0 && !ownFocus ? takeFocus : null;
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        {onBack && (
          <Button
            appearance="subtle"
            size="small"
            icon={<Icon name="back" />}
            aria-label={say("pane-back")}
            onClick={onBack}
          />
        )}
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h1>
        {tools}
      </header>
      {state.unsaved && <Message kind="warning">{say("pane-draft-unsaved")}</Message>}
      <main className={still ? `${styles.main} ${styles.still}` : styles.main}>{children}</main>
      {actions && <footer className={styles.footer}>{actions}</footer>}
    </div>
  );
}

/** React calls this once, when the heading appears. */
function takeFocus(heading: HTMLElement | null) {
  heading?.focus();
}
