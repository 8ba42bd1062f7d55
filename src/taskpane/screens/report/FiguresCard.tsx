/** The month's figures before anything is made of them: lights, reports, changes, units. */

import type { MonthSummary } from "../../../core/summary/monthSummary";
import { sayDay, sayMonth } from "../../dates";
import { usePane, type Say } from "../../pane";
import { Card } from "../../parts/Card";
import { FactList } from "../../parts/FactList";
import { Message } from "../../parts/Message";
import { LightBar } from "./LightBar";
import { UnitRanking } from "./UnitRanking";

interface FiguresCardProps {
  readonly summary: MonthSummary;
}

export function FiguresCard({ summary }: FiguresCardProps) {
  const { say } = usePane();
  const { month, asOf, totals, units } = summary;
  const { states, atRisk, reports, lights } = totals;
  return (
    <Card title={say("pane-report-figures")}>
      {reports.owed > 0 && reports.reported === 0 && (
        <Message kind="warning">
          {say("pane-report-none-reported", { month: sayMonth(month, say) })}
        </Message>
      )}
      <LightBar counts={lights} />
      <FactList
        facts={[
          { name: say("pane-report-as-of"), fact: sayDay(asOf, say) },
          {
            name: say("pane-report-reports"),
            fact: say("pane-report-reports-count", { ...reports }),
          },
          {
            name: say("pane-report-late"),
            fact: say("pane-report-late-count", { overdue: states.overdue, atRisk }),
          },
          { name: say("pane-report-change"), fact: sayChange(summary, say) },
          { name: say("pane-report-nodes"), fact: sayMilestones(summary, say) },
        ]}
      />
      <UnitRanking units={units} />
    </Card>
  );
}

function sayChange({ comparedWith, changes }: MonthSummary, say: Say): string {
  if (comparedWith === null) return say("pane-report-first");
  return say("pane-report-change-count", {
    finished: changes.finished.length,
    red: changes.newlyRed.length,
    yellow: changes.newlyYellow.length,
    green: changes.backToGreen.length,
  });
}

function sayMilestones({ milestones, milestoneYear }: MonthSummary, say: Say): string {
  if (milestones.length > 0) {
    const reached = milestones.filter(({ light }) => light === "blue").length;
    return say("pane-report-nodes-count", { due: milestones.length, reached });
  }
  const ever = milestoneYear.some(({ due }) => due > 0);
  return say(ever ? "pane-report-nodes-none" : "pane-report-nodes-never");
}
