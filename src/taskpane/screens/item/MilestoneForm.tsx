/** The fields of a time node. */

import { makeStyles } from "@fluentui/react-components";
import type { Milestone, WorkItem } from "../../../core/notice/notice";
import type { MilestoneFields } from "../../../core/review/correction";
import { usePane } from "../../pane";
import { CommitField } from "../../parts/CommitField";
import { Evidence } from "./Evidence";

const useStyles = makeStyles({
  wide: { gridColumn: "1 / -1" },
});

interface MilestoneFormProps {
  readonly item: WorkItem;
  readonly milestone: Milestone;
  readonly fresh: boolean;
  onChange(change: Partial<MilestoneFields>): void;
}

export function MilestoneForm({ item, milestone, fresh, onChange }: MilestoneFormProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <Evidence text={item.text} span={milestone.span} />
      <div className={styles.wide}>
        <CommitField
          label={say("pane-item-subject")}
          value={milestone.subject}
          focused={fresh}
          onCommit={(subject) => {
            onChange({ subject: subject.trim() });
          }}
        />
      </div>
      <div className={styles.wide}>
        <CommitField
          label={say("pane-item-action")}
          hint={say("pane-item-action-hint")}
          value={milestone.action}
          onCommit={(action) => {
            onChange({ action: action.trim() });
          }}
        />
      </div>
      <div className={styles.wide}>
        <CommitField
          label={say("pane-item-start")}
          type="date"
          value={milestone.start ?? ""}
          onCommit={(start) => {
            onChange({ start: start === "" ? null : start });
          }}
        />
      </div>
      <div className={styles.wide}>
        <CommitField
          label={say("pane-item-due")}
          type="date"
          value={milestone.due}
          judge={(due) => (due === "" ? say("pane-item-due-needed") : null)}
          onCommit={(due) => {
            onChange({ due, stated: true });
          }}
        />
      </div>
    </>
  );
}
