/** The draft circular: to read, to add as a sheet, to save as a Word file. */

import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { addCircularSheet, type MonthReport } from "../../../actions/summarizeInHost";
import { sayMonth } from "../../dates";
import { sheetAddress } from "../../ledger/addresses";
import type { Work } from "../../ledger/useWork";
import { usePane } from "../../pane";
import { Card } from "../../parts/Card";
import { Icon } from "../../parts/Icon";
import { Message } from "../../parts/Message";
import { CircularText } from "./CircularText";
import { saveFile } from "./saveFile";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
  fold: { alignSelf: "flex-start", minWidth: 0, paddingInline: 0 },
});

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface CircularCardProps {
  readonly report: MonthReport;
  readonly work: Work;
  readonly busy: boolean;
  /** Does it, and shows the sentence that comes of it. */
  onDo(job: () => Promise<string>): void;
}

export function CircularCard({ report, work, busy, onDo }: CircularCardProps) {
  const { environment, say } = usePane();
  const styles = useStyles();
  const { circular, summary } = report;
  const addSheet = async () => {
    const sheet = await addCircularSheet(environment.host, circular);
    // The plan has opened the sheet already; this brings its beginning into sight.
    environment.select(sheetAddress(sheet, "A1")).catch(() => undefined);
    return say("pane-report-circular-added", { sheet });
  };
  const saveWord = async () => {
    // The library that writes .docx comes with the first one.
    const { circularAsDocument } = await import("../../../actions/draftCircular");
    const month = sayMonth(summary.month, say).replaceAll(" ", "");
    const file = say("pane-report-circular-name", { month });
    saveFile(file, new Uint8Array(await circularAsDocument(circular)), wordType);
    return say("pane-report-circular-saved", { file });
  };
  const offer = (label: string, job: () => Promise<string>) => (
    <Button
      className={styles.button}
      disabledFocusable={busy}
      onClick={() => {
        if (!busy) onDo(job);
      }}
    >
      {label}
    </Button>
  );
  return (
    <Card title={say("pane-report-circular")}>
      <Draft report={report} />
      {work.state === "busy" && <Spinner label={say("pane-report-circular-busy")} />}
      {work.state === "done" && <Message kind="done">{work.sentence}</Message>}
      {work.state === "failed" && <Message kind="error">{work.sentence}</Message>}
      <div className={styles.buttons}>
        {offer(say("pane-report-circular-sheet"), addSheet)}
        {offer(say("pane-report-circular-file"), saveWord)}
      </div>
    </Card>
  );
}

function Draft({ report: { circular } }: Pick<CircularCardProps, "report">) {
  const { say } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const text = useId();
  return (
    <>
      <Button
        appearance="transparent"
        className={styles.fold}
        icon={<Icon name={open ? "unfolded" : "folded"} />}
        aria-expanded={open}
        aria-controls={text}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {say("pane-report-circular-show")}
      </Button>
      <div id={text} hidden={!open}>
        {open && <CircularText draft={circular} />}
      </div>
    </>
  );
}
