/** The sheets that will be made, and how many rows each will have. */

import { useMemo } from "react";
import { buildLedger, type BuildOptions } from "../../../core/ledger/buildLedger";
import type { DutyKind } from "../../../core/ledger/duty";
import { sheetNames } from "../../../core/ledger/vocabulary";
import type { Notice } from "../../../core/notice/notice";
import { usePane } from "../../pane";
import { FactList } from "../../parts/FactList";

interface OutcomeProps {
  readonly notice: Notice;
  readonly options: BuildOptions;
}

export function Outcome({ notice, options: { groups } }: OutcomeProps) {
  const { say } = usePane();
  // Rows do not depend on the months; counting them anew at every month chosen would be slow.
  const { items, duties, units } = useMemo(
    () => buildLedger(notice, groups ? { groups } : {}),
    [notice, groups],
  );
  const count = (kind: DutyKind) => duties.filter((duty) => duty.kind === kind).length;
  return (
    <FactList
      facts={[
        { name: sheetNames.breakdown, fact: say("pane-rows", { count: items.length }) },
        {
          name: sheetNames.ledger,
          fact: say("pane-rows-of-ledger", {
            count: duties.length,
            tasks: count("task"),
            milestones: count("milestone"),
            targets: count("target"),
          }),
        },
        { name: sheetNames.units, fact: say("pane-rows", { count: units.length }) },
        { name: sheetNames.guide, fact: say("pane-rows-of-guide") },
      ]}
    />
  );
}
