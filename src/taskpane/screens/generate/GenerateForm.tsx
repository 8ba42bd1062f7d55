/** What the ledger shall be: months, as-of date, and a look at what will be made. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { BuildOptions } from "../../../core/ledger/buildLedger";
import { reportingMonths } from "../../../core/ledger/reportingMonths";
import type { IsoDate, Notice } from "../../../core/notice/notice";
import { monthChoices, monthsBetween, mostMonths } from "../../../core/review/monthRange";
import { usePane, useReview } from "../../pane";
import { Card } from "../../parts/Card";
import { CommitField } from "../../parts/CommitField";
import { BlockingDoubts } from "./BlockingDoubts";
import { MonthFields } from "./MonthFields";
import { Outcome } from "./Outcome";
import { YearField } from "./YearField";

interface GenerateFormProps {
  /** True where an earlier attempt failed or was stopped. */
  readonly retry: boolean;
  onStart(notice: Notice, options: BuildOptions): void;
}

export function GenerateForm({ retry, onStart }: GenerateFormProps) {
  const { say } = usePane();
  const { notice, groups } = useReview().review;
  const [chosen, setChosen] = useState<{ first: string; last: string } | null>(null);
  const [asOf, setAsOf] = useState<IsoDate | null>(null);
  const { year, issuedOn } = notice;
  if (year === null) return <YearField />;
  const usual = reportingMonths(year, issuedOn);
  const range = chosen ?? { first: usual[0] ?? "", last: usual.at(-1) ?? "" };
  const months = monthsBetween(monthChoices(year), range.first, range.last);
  const options: BuildOptions = { months, asOf, groups };
  return (
    <>
      <MonthFields year={year} {...range} count={months.length} onChange={setChosen} />
      <CommitField
        label={say("pane-generate-as-of")}
        hint={say("pane-generate-as-of-hint")}
        type="date"
        value={asOf ?? ""}
        onCommit={(day) => {
          setAsOf(day === "" ? null : day);
        }}
      />
      <Card title={say("pane-generate-outcome")}>
        <Outcome notice={notice} options={options} />
      </Card>
      <BlockingDoubts>
        <Button
          appearance="primary"
          disabledFocusable={!isUsable(months)}
          onClick={() => {
            if (isUsable(months)) onStart(notice, options);
          }}
        >
          {say(retry ? "pane-generate-again" : "pane-overview-generate")}
        </Button>
      </BlockingDoubts>
    </>
  );
}

function isUsable(months: readonly string[]): boolean {
  return months.length > 0 && months.length <= mostMonths;
}
