/** What was changed in closed months after they were closed; each leads to its cell. */

import { makeStyles } from "@fluentui/react-components";
import { fieldAddress } from "../../ledger/addresses";
import type { OpenLedger } from "../../ledger/openLedger";
import { sayFinding } from "../../ledger/sayFinding";
import { usePane } from "../../pane";
import { Card } from "../../parts/Card";
import { FindingButton } from "../../parts/FindingButton";
import { Message } from "../../parts/Message";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

interface LateCardProps {
  readonly book: OpenLedger;
}

export function LateCard({ book }: LateCardProps) {
  const styles = useStyles();
  const { environment, say } = usePane();
  const late = book.findings.filter(
    ({ code }) => code === "late-entry" || code === "entry-month-closed",
  );
  return (
    <Card title={say("pane-month-late", { count: late.length })}>
      {late.length === 0 && <Message kind="done">{say("pane-month-late-none")}</Message>}
      <ul className={styles.list}>
        {late.map((finding) => {
          const { dutyId, field, month, severity } = finding;
          return (
            <li key={`${dutyId} ${month ?? ""} ${field}`}>
              <FindingButton
                severity={severity}
                onPress={() => {
                  const address = fieldAddress(book, dutyId, field, month);
                  if (address !== null) environment.select(address).catch(() => undefined);
                }}
              >
                {dutyId} {sayFinding(finding, say)}
              </FindingButton>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
