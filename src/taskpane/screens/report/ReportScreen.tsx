/** 月度汇总: a full check, the month's figures, then the sheets, the circular and the reminders. */

import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { errorKeys, type MonthReport } from "../../../actions/summarizeInHost";
import { monthDays } from "../../../core/calendar/monthDays";
import { Failure } from "../../../core/failure";
import { NoLedger } from "../../ledger/NoLedger";
import { usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { MonthSelect } from "../../parts/MonthSelect";
import { Screen } from "../../parts/Screen";
import { CheckCard } from "./CheckCard";
import { FiguresCard } from "./FiguresCard";
import { MakeCards } from "./MakeCards";
import { RemindersScreen } from "./RemindersScreen";
import { useReport, type Reading } from "./useReport";

export function ReportScreen() {
  const { environment, go, say } = usePane();
  const { reading, months, month, choose, again, show } = useReport();
  const [reminding, setReminding] = useState(false);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const begun = months.filter((one) => monthDays(one).first <= environment.today());
  const report = reading.state === "done" ? reading.report : null;
  if (reminding && report) {
    return (
      <RemindersScreen
        key="reminders"
        report={report}
        onBack={() => {
          setReminding(false);
        }}
      />
    );
  }
  return (
    <Screen
      key="report"
      title={say("pane-report-title")}
      onBack={() => {
        go({ screen: "start" });
      }}
      actions={
        <Button disabledFocusable={reading.state === "busy"} onClick={again}>
          {say("pane-report-again")}
        </Button>
      }
    >
      {month !== null && begun.length > 0 && (
        <MonthSelect
          label={say("pane-report-month")}
          months={begun}
          month={month}
          onMonth={choose}
        />
      )}
      <NotRead reading={reading} onRetry={again} />
      {report && (
        <Report
          key={report.summary.month}
          report={report}
          confirmed={confirmed}
          onConfirm={setConfirmed}
          onReport={show}
          onReminders={() => {
            setReminding(true);
          }}
        />
      )}
    </Screen>
  );
}

interface NotReadProps {
  readonly reading: Reading;
  onRetry(): void;
}

function NotRead({ reading, onRetry }: NotReadProps) {
  const { say } = usePane();
  if (reading.state === "done") return null;
  if (reading.state === "busy") return <Spinner label={say("pane-report-reading")} />;
  const { error } = reading;
  if (error instanceof Failure && error.code === "summary-month-ahead") {
    return <Message kind="hint">{say("pane-report-ahead")}</Message>;
  }
  return <NoLedger error={error} onRetry={onRetry} />;
}

interface ReportProps {
  readonly report: MonthReport;
  readonly confirmed: ReadonlySet<string>;
  onConfirm(confirmed: ReadonlySet<string>): void;
  onReport(report: MonthReport): void;
  onReminders(): void;
}

function Report({ report, confirmed, onConfirm, onReport, onReminders }: ReportProps) {
  const { say } = usePane();
  const [refused, setRefused] = useState(false);
  const errors = errorKeys(report);
  const settled = errors.every((key) => confirmed.has(key));
  const show = (read: MonthReport, made: boolean) => {
    setRefused(!made);
    onReport(read);
  };
  return (
    <>
      <CheckCard
        report={report}
        confirmed={settled}
        onConfirm={(yes) => {
          setRefused(false);
          onConfirm(new Set(yes ? errors : []));
        }}
      />
      <FiguresCard summary={report.summary} />
      {!settled && (
        <Message kind={refused ? "error" : "hint"}>
          {say(refused ? "pane-report-new-errors" : "pane-report-blocked")}
        </Message>
      )}
      {settled && (
        <MakeCards
          report={report}
          confirmed={confirmed}
          onMade={(read) => {
            show(read, true);
          }}
          onRefused={(read) => {
            show(read, false);
          }}
          onReminders={onReminders}
        />
      )}
    </>
  );
}
