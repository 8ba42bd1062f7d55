/** What the full check found, the worst first; errors have to be confirmed before going on. */

import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { errorKeys, type MonthReport } from "../../../actions/summarizeInHost";
import type { Severity } from "../../../core/finding";
import { sayMonth } from "../../dates";
import { sentenceOf, usePane } from "../../pane";
import { Card } from "../../parts/Card";
import { FindingButton } from "../../parts/FindingButton";
import { Message } from "../../parts/Message";
import { Paragraph } from "../../parts/Paragraph";
import { ShowMore } from "../../parts/ShowMore";
import { listFindings, type ReportFinding } from "./reportFindings";

/** Errors are shown at once, of the rest only enough to tell what kind they are. */
const firstShown = { errors: 20, all: 6 } as const;

/** How many more each press shows. */
const step = 20;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface CheckCardProps {
  readonly report: MonthReport;
  readonly confirmed: boolean;
  onConfirm(confirmed: boolean): void;
}

export function CheckCard({ report, confirmed, onConfirm }: CheckCardProps) {
  const { say } = usePane();
  const found = useMemo(() => listFindings(report), [report]);
  const errors = errorKeys(report).length;
  if (found.length === 0) {
    return (
      <Card title={say("pane-report-check")}>
        <Message kind="done">
          {say("pane-report-clean", { month: sayMonth(report.summary.month, say) })}
        </Message>
      </Card>
    );
  }
  return (
    <Card title={say("pane-report-check")}>
      <Paragraph>{say("pane-findings-counts", count(found))}</Paragraph>
      <Found found={found} errors={errors} />
      <Elsewhere report={report} />
      {errors > 0 && (
        <Checkbox
          checked={confirmed}
          label={say("pane-report-confirm", { count: errors })}
          onChange={(_, { checked }) => {
            onConfirm(checked === true);
          }}
        />
      )}
    </Card>
  );
}

function count(found: readonly ReportFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of found) counts[severity]++;
  return counts;
}

interface FoundProps {
  readonly found: readonly ReportFinding[];
  readonly errors: number;
}

function Found({ found, errors }: FoundProps) {
  const styles = useStyles();
  const { environment, say } = usePane();
  const [more, setMore] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const shown = Math.max(Math.min(errors, firstShown.errors), firstShown.all) + more;
  const go = (address: string | null) => {
    setFailure(null);
    if (address === null) return;
    environment.select(address).catch((error: unknown) => {
      setFailure(sentenceOf(error, environment));
    });
  };
  return (
    <>
      <ul className={styles.list}>
        {found.slice(0, shown).map(({ severity, dutyId, code, values, address }, index) => (
          <li key={`${index} ${code}`}>
            <FindingButton
              severity={severity}
              onPress={() => {
                go(address);
              }}
            >
              {dutyId} {say(code, values)}
            </FindingButton>
          </li>
        ))}
      </ul>
      <ShowMore
        left={found.length - shown}
        onMore={() => {
          setMore(more + step);
        }}
      />
      {failure !== null && <Message kind="error">{failure}</Message>}
    </>
  );
}

/** The screens that show everything and mend it. */
function Elsewhere({ report: { checked } }: Pick<CheckCardProps, "report">) {
  const styles = useStyles();
  const { go, say } = usePane();
  return (
    <div className={styles.buttons}>
      {checked.findings.length > 0 && (
        <Button
          onClick={() => {
            go({ screen: "findings" });
          }}
        >
          {say("pane-findings-title")}
        </Button>
      )}
      {checked.damage.length > 0 && (
        <Button
          onClick={() => {
            go({ screen: "damage" });
          }}
        >
          {say("pane-damage-title")}
        </Button>
      )}
    </div>
  );
}
