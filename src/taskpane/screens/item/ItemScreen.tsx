/** One work item, everything that was read of it, and all of it to be corrected. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { openDoubts } from "../../../core/review/doubts";
import type { WorkItem } from "../../../core/notice/notice";
import { usePane, useReview } from "../../pane";
import { Card } from "../../parts/Card";
import { DoubtRow } from "../../parts/DoubtRow";
import { MarkedText } from "../../parts/MarkedText";
import { Paragraph } from "../../parts/Paragraph";
import { Screen } from "../../parts/Screen";
import { UndoButton } from "../../parts/UndoButton";
import { LeadersField } from "./LeadersField";
import { Milestones } from "./Milestones";
import { Targets } from "./Targets";
import { Units } from "./Units";

const useStyles = makeStyles({
  section: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  doubts: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

export function ItemScreen() {
  const { go, say, state } = usePane();
  const { items } = useReview().review.notice;
  const { item: number, from = "review" } = state.place;
  const index = items.findIndex((item) => item.number === number);
  const item = items[index];
  if (!item) throw new Error("the item screen needs an item of the notice");
  const back = () => {
    go(from === "review" ? { screen: "review", item: item.number } : { screen: from });
  };
  return (
    <Screen
      title={say("pane-item-title", { item: item.number })}
      onBack={back}
      tools={<UndoButton />}
      actions={
        <>
          <StepButton to={items[index - 1]} sentence="pane-item-previous" />
          <StepButton to={items[index + 1]} sentence="pane-item-next" />
        </>
      }
    >
      <Content item={item} />
    </Screen>
  );
}

function Content({ item }: { readonly item: WorkItem }) {
  const styles = useStyles();
  const { say } = usePane();
  const { review } = useReview();
  const { sections } = review.notice;
  const section = sections.find(({ number }) => number === item.section);
  const doubts = openDoubts(review).filter(({ finding }) => finding.item === item.number);
  return (
    <>
      {doubts.length > 0 && (
        <Card title={say("pane-item-doubts", { count: doubts.length })}>
          <ul className={styles.doubts}>
            {doubts.map((doubt) => (
              <DoubtRow key={doubt.place ?? doubt.finding.message} doubt={doubt} />
            ))}
          </ul>
        </Card>
      )}
      <div>
        {section && <div className={styles.section}>{section.title}</div>}
        {item.text === "" ? (
          <Paragraph>{say("pane-item-no-text")}</Paragraph>
        ) : (
          <MarkedText item={item} />
        )}
      </div>
      <LeadersField item={item} />
      <Units item={item} />
      <Milestones item={item} />
      <Targets item={item} />
    </>
  );
}

interface StepButtonProps {
  readonly to: WorkItem | undefined;
  readonly sentence: "pane-item-previous" | "pane-item-next";
}

function StepButton({ to, sentence }: StepButtonProps) {
  const { go, say, state } = usePane();
  return (
    <Button
      disabled={!to}
      onClick={() => {
        if (to) go({ ...state.place, item: to.number });
      }}
    >
      {say(sentence)}
    </Button>
  );
}
