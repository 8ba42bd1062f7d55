/** Makes 「N月汇总」 and 「全年汇总」; asks where they exist, and before anything would be lost. */

import { Button } from "@fluentui/react-components";
import type { MonthReport } from "../../../actions/summarizeInHost";
import { summarySheets } from "../../../core/summary/planSummary";
import { usePane } from "../../pane";
import { AskTwice } from "../../parts/AskTwice";
import { Card } from "../../parts/Card";
import { focusHeading } from "../../parts/keepFocusNear";
import { Message } from "../../parts/Message";
import { Paragraph } from "../../parts/Paragraph";
import { WorkProgress } from "../../parts/WorkProgress";
import type { Making, useMaking } from "./useMaking";

interface SheetsCardProps extends ReturnType<typeof useMaking> {
  readonly report: MonthReport;
  readonly confirmed: ReadonlySet<string>;
  readonly busy: boolean;
}

export function SheetsCard({ report, confirmed, busy, making, ...does }: SheetsCardProps) {
  const { say } = usePane();
  const [month = "", year = ""] = summarySheets(report.summary);
  const request = { month: report.summary.month, confirmed };
  if (making.state === "running") {
    return (
      <Card title={say("pane-report-sheets")}>
        <WorkProgress
          label={say("pane-report-making")}
          done={making.done}
          total={making.total}
          onCancel={does.cancel}
        />
      </Card>
    );
  }
  return (
    <Card title={say("pane-report-sheets")}>
      <Paragraph>{say("pane-report-sheets-what", { month, year })}</Paragraph>
      <Ended making={making} sheet={month} />
      {making.state === "asking" ? (
        <Loss
          sentence={making.sentence}
          onYes={() => {
            focusHeading();
            does.agree(request, making.loss);
          }}
          onNo={() => {
            focusHeading();
            does.leave();
          }}
        />
      ) : (
        <MakeButton
          report={report}
          sheet={month}
          busy={busy}
          onMake={() => {
            focusHeading();
            does.make(request);
          }}
        />
      )}
    </Card>
  );
}

interface MakeButtonProps extends Pick<SheetsCardProps, "report"> {
  readonly sheet: string;
  readonly busy: boolean;
  onMake(): void;
}

function MakeButton({ report: { standing }, sheet, busy, onMake }: MakeButtonProps) {
  const { say } = usePane();
  if (!standing.includes(sheet)) {
    return (
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          if (!busy) onMake();
        }}
      >
        {say("pane-report-make", { sheet })}
      </Button>
    );
  }
  const sheets = standing.map((name) => `“${name}”`).join(say("pane-list-comma"));
  return (
    <AskTwice
      primary
      busy={busy}
      label={say("pane-report-make-again", { sheet })}
      question={say("pane-report-sure", { sheets })}
      onYes={onMake}
    />
  );
}

interface LossProps {
  readonly sentence: string;
  onYes(): void;
  onNo(): void;
}

function Loss({ sentence, onYes, onNo }: LossProps) {
  const { say } = usePane();
  return (
    <Message
      kind="warning"
      actions={
        <>
          <Button ref={takeFocus} onClick={onNo}>
            {say("pane-report-loss-no")}
          </Button>
          <Button onClick={onYes}>{say("pane-report-loss-yes")}</Button>
        </>
      }
    >
      {sentence}
    </Message>
  );
}

function Ended({ making, sheet }: { readonly making: Making; readonly sheet: string }) {
  const { say } = usePane();
  switch (making.state) {
    case "failed":
      return <Message kind="error">{making.sentence}</Message>;
    case "stopped":
      return <Message kind="warning">{making.sentence}</Message>;
    case "ended":
      return <Message kind="done">{say("pane-report-made", { sheet })}</Message>;
    default:
      return null;
  }
}

/** React calls this once, when the question appears: the button that began it has gone. */
function takeFocus(button: HTMLButtonElement | null) {
  button?.focus();
}
