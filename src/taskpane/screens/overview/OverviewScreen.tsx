/** The notice at a glance: its head, its numbers, and every doubt, worst first. */

import { Button } from "@fluentui/react-components";
import { openDoubts, pressingDoubts } from "../../../core/review/doubts";
import { sayDay } from "../../dates";
import { usePane, useReview } from "../../pane";
import { Card } from "../../parts/Card";
import { FactList } from "../../parts/FactList";
import { Message } from "../../parts/Message";
import { Screen } from "../../parts/Screen";
import { UndoButton } from "../../parts/UndoButton";
import { DoubtGroups } from "./DoubtGroups";
import { Numbers } from "./Numbers";

export function OverviewScreen() {
  const { go, say } = usePane();
  const { review } = useReview();
  const doubts = openDoubts(review);
  const pressing = pressingDoubts(doubts);
  const hints = doubts.filter(({ finding }) => finding.severity === "hint");
  const clear = pressing.length === 0;
  const { title } = review.notice;
  return (
    <Screen
      title={say("pane-overview-title")}
      onBack={() => {
        go({ screen: "import" });
      }}
      tools={<UndoButton />}
      actions={
        <>
          <Button
            appearance={clear ? "secondary" : "primary"}
            onClick={() => {
              go({ screen: "review" });
            }}
          >
            {say("pane-overview-review")}
          </Button>
          <Button
            appearance={clear ? "primary" : "secondary"}
            onClick={() => {
              go({ screen: "generate" });
            }}
          >
            {say("pane-overview-generate")}
          </Button>
        </>
      }
    >
      <Card title={title ?? say("pane-overview-untitled")}>
        <Head />
      </Card>
      <Card title={say("pane-overview-numbers")}>
        <Numbers notice={review.notice} />
      </Card>
      {clear ? (
        <Message kind="done">{say("pane-overview-clear")}</Message>
      ) : (
        <Card title={say("pane-overview-doubts", { count: pressing.length })}>
          <DoubtGroups doubts={pressing} />
        </Card>
      )}
      {hints.length > 0 && (
        <Card title={say("pane-overview-hints", { count: hints.length })}>
          <DoubtGroups doubts={hints} />
        </Card>
      )}
    </Screen>
  );
}

function Head() {
  const { say } = usePane();
  const { issuer, documentNumber, issuedOn, reporting } = useReview().review.notice;
  const facts = [
    { name: say("pane-overview-issuer"), fact: issuer },
    { name: say("pane-overview-number"), fact: documentNumber },
    { name: say("pane-overview-issued"), fact: issuedOn && sayDay(issuedOn, say) },
    { name: say("pane-overview-reporting"), fact: reporting?.phrase ?? null },
  ];
  const known = facts.flatMap(({ name, fact }) => (fact === null ? [] : [{ name, fact }]));
  return <FactList facts={known} />;
}
