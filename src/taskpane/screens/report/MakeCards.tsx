/** What can be made of the month, one thing at a time: sheets, circular, reminders. */

import { Button } from "@fluentui/react-components";
import type { MadeReport, MonthReport } from "../../../actions/summarizeInHost";
import { summarySheets } from "../../../core/summary/planSummary";
import { sayDay } from "../../dates";
import { sheetAddress } from "../../ledger/addresses";
import { useWork } from "../../ledger/useWork";
import { usePane } from "../../pane";
import { Card } from "../../parts/Card";
import { Message } from "../../parts/Message";
import { Paragraph } from "../../parts/Paragraph";
import { CircularCard } from "./CircularCard";
import { SheetsCard } from "./SheetsCard";
import { useMaking } from "./useMaking";

interface MakeCardsProps {
  readonly report: MonthReport;
  readonly confirmed: ReadonlySet<string>;
  /** Told of the report that the sheets were made of. */
  onMade(report: MonthReport): void;
  /** Told of the report that nothing was made of: it holds errors that nobody confirmed. */
  onRefused(report: MonthReport): void;
  onReminders(): void;
}

export function MakeCards(props: MakeCardsProps) {
  const { report, confirmed, onMade, onRefused, onReminders } = props;
  const { announce, environment, say } = usePane();
  const { work, run } = useWork();
  const finish = ({ made, report: read }: MadeReport) => {
    if (!made) {
      onRefused(read);
      return;
    }
    const sheets = summarySheets(read.summary);
    const [sheet = ""] = sheets;
    onMade({ ...read, standing: sheets });
    announce(say("pane-report-made", { sheet }));
    // The plan has opened the sheet already; this brings its beginning into sight.
    environment.select(sheetAddress(sheet, "A1")).catch(() => undefined);
  };
  const making = useMaking(finish);
  const busy = making.making.state === "running" || work.state === "busy";
  return (
    <>
      <SheetsCard report={report} confirmed={confirmed} busy={busy} {...making} />
      <CircularCard report={report} work={work} busy={busy} onDo={(job) => void run(job)} />
      <RemindersCard report={report} busy={busy} onOpen={onReminders} />
    </>
  );
}

interface RemindersCardProps extends Pick<MakeCardsProps, "report"> {
  readonly busy: boolean;
  onOpen(): void;
}

function RemindersCard({ report: { reminders }, busy, onOpen }: RemindersCardProps) {
  const { say } = usePane();
  const [first] = reminders;
  return (
    <Card title={say("pane-report-reminders")}>
      {first === undefined ? (
        <Message kind="done">{say("pane-report-reminders-none")}</Message>
      ) : (
        <>
          <Paragraph>
            {say("pane-report-reminders-what", {
              count: reminders.length,
              date: sayDay(first.replyBy, say),
            })}
          </Paragraph>
          <Button
            disabledFocusable={busy}
            onClick={() => {
              if (!busy) onOpen();
            }}
          >
            {say("pane-report-reminders-open")}
          </Button>
        </>
      )}
    </Card>
  );
}
