/** 催办: every unit's reminder, to read and to copy one by one or all. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MonthReport } from "../../../actions/summarizeInHost";
import { sayMonth } from "../../dates";
import { usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { Screen } from "../../parts/Screen";
import { VirtualRows } from "../../parts/VirtualRows";
import { CopyByHand } from "./CopyByHand";
import { copyText } from "./copyText";
import { ReminderRow } from "./ReminderRow";

const useStyles = makeStyles({
  told: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What came of the last copying: what to say, and the text where it has to be copied by hand. */
interface Copied {
  readonly sentence: string;
  readonly byHand: string | null;
}

interface RemindersScreenProps {
  readonly report: MonthReport;
  onBack(): void;
}

export function RemindersScreen({ report, onBack }: RemindersScreenProps) {
  const { reminders, summary } = report;
  const styles = useStyles();
  const { say } = usePane();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (text: string, sentence: string) => {
    const done = await copyText(text);
    setCopied(
      done
        ? { sentence, byHand: null }
        : { sentence: say("pane-report-copy-failed"), byHand: text },
    );
  };
  const count = reminders.length;
  const copyAll = () => {
    const all = reminders.map(({ text }) => text).join("\n\n\n");
    void copy(all, say("pane-report-copied-all", { count }));
  };
  return (
    <Screen
      still
      title={say("pane-report-reminders-title", { month: sayMonth(summary.month, say) })}
      onBack={onBack}
      actions={
        <Button appearance="primary" onClick={copyAll}>
          {say("pane-report-copy-all", { count })}
        </Button>
      }
    >
      {copied && (
        <div className={styles.told}>
          <Message kind={copied.byHand === null ? "done" : "warning"}>{copied.sentence}</Message>
          {copied.byHand !== null && <CopyByHand text={copied.byHand} />}
        </div>
      )}
      <VirtualRows
        label={say("pane-report-reminders-list")}
        rows={reminders}
        keyOf={({ unit }) => unit}
        heightOf={() => 92}
      >
        {(reminder) => (
          <ReminderRow
            reminder={reminder}
            open={open.has(reminder.unit)}
            onOpen={(opened) => {
              setOpen(toggled(open, reminder.unit, opened));
            }}
            onCopy={() => {
              const { text, unit } = reminder;
              void copy(text, say("pane-report-copied", { unit }));
            }}
          />
        )}
      </VirtualRows>
    </Screen>
  );
}

function toggled(open: ReadonlySet<string>, unit: string, opened: boolean): ReadonlySet<string> {
  const next = new Set(open);
  if (opened) next.add(unit);
  else next.delete(unit);
  return next;
}
