/** One unit's reminder: what it is about in figures, its text, and the button that copies it. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Reminder } from "../../../core/summary/reminders/reminder";
import { usePane } from "../../pane";
import { Icon } from "../../parts/Icon";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  unit: { fontWeight: tokens.fontWeightSemibold },
  counts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  text: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    font: "inherit",
    whiteSpace: "pre-wrap",
  },
});

interface ReminderRowProps {
  readonly reminder: Reminder;
  readonly open: boolean;
  onOpen(open: boolean): void;
  onCopy(): void;
}

export function ReminderRow({ reminder, open, onOpen, onCopy }: ReminderRowProps) {
  const styles = useStyles();
  const { say } = usePane();
  const text = useId();
  const { unit, reports, overdue, due, behind } = reminder;
  return (
    <div className={styles.row}>
      <div lang="zh-CN" className={styles.unit}>
        {unit}
      </div>
      <div className={styles.counts}>
        {say("pane-report-reminder-counts", {
          reports: reports.length,
          overdue: overdue.length,
          due: due.length,
          behind: behind.length,
        })}
      </div>
      <div className={styles.buttons}>
        <Button size="small" aria-label={say("pane-report-copy-unit", { unit })} onClick={onCopy}>
          {say("pane-report-copy")}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          icon={<Icon name={open ? "unfolded" : "folded"} />}
          aria-expanded={open}
          aria-controls={text}
          onClick={() => {
            onOpen(!open);
          }}
        >
          {say("pane-report-reminder-text")}
        </Button>
      </div>
      <pre id={text} hidden={!open} lang="zh-CN" className={styles.text}>
        {open && reminder.text}
      </pre>
    </div>
  );
}
