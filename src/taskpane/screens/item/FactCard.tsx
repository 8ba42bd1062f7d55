/** A milestone or a target: one line to read, a form behind it to correct it, a button to remove it. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { usePane } from "../../pane";
import { Icon } from "../../parts/Icon";
import { focusCardEnd } from "../../parts/keepFocusNear";

const useStyles = makeStyles({
  fact: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalS,
  },
  summary: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    justifyContent: "start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  form: {
    gridColumn: "1 / -1",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
});

interface FactCardProps {
  readonly title: string;
  readonly detail: string;
  /** Words of the button that removes it. */
  readonly removal: string;
  /** True where it was just added: its form stands open. */
  readonly fresh: boolean;
  onRemove(): void;
  readonly children: ReactNode;
}

export function FactCard({ title, detail, removal, fresh, onRemove, children }: FactCardProps) {
  const styles = useStyles();
  const { say } = usePane();
  const [open, setOpen] = useState(fresh);
  const form = useId();
  return (
    <li className={styles.fact}>
      <Button
        appearance="transparent"
        className={styles.summary}
        aria-expanded={open}
        aria-controls={form}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon name={open ? "unfolded" : "folded"} />
        <span>
          <span className={styles.title}>{title === "" ? say("pane-item-unnamed") : title}</span>
          <span className={styles.detail}>{detail}</span>
        </span>
      </Button>
      <Button
        appearance="subtle"
        icon={<Icon name="remove" />}
        aria-label={removal}
        onClick={({ currentTarget }) => {
          focusCardEnd(currentTarget);
          onRemove();
        }}
      />
      <div id={form} className={open ? styles.form : ""} hidden={!open}>
        {open && children}
      </div>
    </li>
  );
}
