/** The ledger that the workbook holds: what it is, and the ways into it. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Ledger } from "../../../core/ledger/ledger";
import { sheetNames } from "../../../core/ledger/vocabulary";
import { sayMonths } from "../../dates";
import { sentenceOf, usePane } from "../../pane";
import { Card } from "../../parts/Card";
import { FactList } from "../../parts/FactList";
import { Message } from "../../parts/Message";
import { Paragraph } from "../../parts/Paragraph";
import { LedgerOffers } from "./LedgerOffers";

interface LedgerCardProps {
  readonly ledger: Ledger;
  readonly entries: number;
}

export function LedgerCard({ ledger, entries }: LedgerCardProps) {
  const { environment, say } = usePane();
  const [failure, setFailure] = useState<string | null>(null);
  const open = () => {
    setFailure(null);
    environment.select(`${sheetNames.ledger}!A1`).catch((error: unknown) => {
      setFailure(sentenceOf(error, environment));
    });
  };
  return (
    <Card title={say("pane-start-ledger")}>
      <Paragraph>{ledger.source.title}</Paragraph>
      <LedgerOffers />
      <FactList
        facts={[
          { name: say("pane-start-months"), fact: sayMonths(ledger.months, say) },
          {
            name: say("pane-start-items"),
            fact: say("pane-start-items-count", { count: ledger.items.length }),
          },
          {
            name: say("pane-start-duties"),
            fact: say("pane-start-duties-count", { count: ledger.duties.length }),
          },
          {
            name: say("pane-start-entries"),
            fact: say("pane-start-entries-count", { count: entries }),
          },
        ]}
      />
      {failure && <Message kind="error">{failure}</Message>}
      <Button onClick={open}>{say("pane-start-open")}</Button>
    </Card>
  );
}
