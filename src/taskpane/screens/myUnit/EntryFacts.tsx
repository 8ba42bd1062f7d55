/** What the row asks for, how it stands, and what was entered last. */

import type { Duty, YearMonth } from "../../../core/ledger/duty";
import { explainStatus } from "../../../core/status/explainStatus";
import { judgeDuty } from "../../../core/status/judgeDuty";
import { sayDay } from "../../dates";
import { sayGoal } from "../../ledger/dutyWords";
import type { OpenLedger } from "../../ledger/openLedger";
import { usePane } from "../../pane";
import { FactList } from "../../parts/FactList";
import { Paragraph } from "../../parts/Paragraph";
import { sayLast } from "./UnitList";

interface EntryFactsProps {
  readonly duty: Duty;
  readonly month: YearMonth;
  readonly book: OpenLedger;
}

export function EntryFacts({ duty, month, book }: EntryFactsProps) {
  const { environment, say } = usePane();
  const status = judgeDuty(duty, book.ledger.settings, book.asOf);
  const goal = sayGoal(duty);
  const due = sayDay(duty.due, say);
  const reason = explainStatus(duty, status.state, status, environment.language);
  return (
    <>
      <Paragraph>{duty.content}</Paragraph>
      <FactList
        facts={[
          {
            name: say("pane-unit-goal"),
            fact: say(
              duty.goal.accumulates ? "pane-unit-goal-cumulative" : "pane-unit-goal-level",
              { goal },
            ),
          },
          {
            name: say("pane-unit-due"),
            fact: duty.stated ? due : say("pane-unit-due-inferred", { date: due }),
          },
          {
            name: say("pane-unit-light"),
            fact: `${say(`pane-light-${status.light}`)} ${reason}`,
          },
          { name: say("pane-unit-last"), fact: sayLast(duty, month, say) },
        ]}
      />
    </>
  );
}
