/** The time nodes of an item. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Milestone, WorkItem } from "../../../core/notice/notice";
import type { MilestoneFields } from "../../../core/review/correction";
import { sayDay } from "../../dates";
import { usePane, useReview } from "../../pane";
import { Card } from "../../parts/Card";
import { Icon } from "../../parts/Icon";
import { Paragraph } from "../../parts/Paragraph";
import { FactCard } from "./FactCard";
import { FactItems } from "./FactItems";
import { MilestoneForm } from "./MilestoneForm";

interface MilestonesProps {
  readonly item: WorkItem;
}

export function Milestones({ item }: MilestonesProps) {
  const { correct, environment, say } = usePane();
  const { year } = useReview().review.notice;
  const [fresh, setFresh] = useState<number | null>(null);
  const { number, milestones } = item;
  const add = () => {
    setFresh(milestones.length);
    const due = `${year ?? environment.today().slice(0, 4)}-12-31`;
    const milestone: MilestoneFields = { subject: "", action: "", start: null, due, stated: false };
    correct({ kind: "addMilestone", item: number, milestone });
  };
  return (
    <Card title={say("pane-item-milestones", { count: milestones.length })}>
      {milestones.length === 0 && <Paragraph>{say("pane-item-no-milestones")}</Paragraph>}
      <FactItems>
        {milestones.map((milestone, index) => (
          <MilestoneCard
            key={`${index} of ${milestones.length}`}
            item={item}
            milestone={milestone}
            index={index}
            fresh={index === fresh}
            onRemove={() => {
              setFresh(null);
              correct({ kind: "removeMilestone", item: number, index });
            }}
          />
        ))}
      </FactItems>
      <Button icon={<Icon name="add" />} onClick={add}>
        {say("pane-item-add-milestone")}
      </Button>
    </Card>
  );
}

interface MilestoneCardProps extends MilestonesProps {
  readonly milestone: Milestone;
  readonly index: number;
  readonly fresh: boolean;
  onRemove(): void;
}

function MilestoneCard({ item, milestone, index, fresh, onRemove }: MilestoneCardProps) {
  const { correct, say } = usePane();
  const { subject, action, due, stated } = milestone;
  const title = `${subject}${action}`;
  const values = { due: sayDay(due, say) };
  return (
    <FactCard
      title={title}
      detail={say(stated ? "pane-item-due-stated" : "pane-item-due-inferred", values)}
      removal={say("pane-item-remove-milestone", { name: title })}
      fresh={fresh}
      onRemove={onRemove}
    >
      <MilestoneForm
        item={item}
        milestone={milestone}
        fresh={fresh}
        onChange={(change) => {
          correct({ kind: "changeMilestone", item: item.number, index, change });
        }}
      />
    </FactCard>
  );
}
