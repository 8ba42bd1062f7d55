/** The figures that an item sets out to reach. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { describeTarget } from "../../../core/ledger/dutyContent";
import type { Target, WorkItem } from "../../../core/notice/notice";
import type { TargetFields } from "../../../core/review/correction";
import { sayDay } from "../../dates";
import { usePane } from "../../pane";
import { Card } from "../../parts/Card";
import { Icon } from "../../parts/Icon";
import { Paragraph } from "../../parts/Paragraph";
import { FactCard } from "./FactCard";
import { FactItems } from "./FactItems";
import { TargetForm } from "./TargetForm";

/** What an added figure starts as: a count to reach by the year's end. */
const blank: TargetFields = {
  subject: "",
  comparison: ">=",
  value: 0,
  unit: "",
  due: null,
  accumulates: true,
};

interface TargetsProps {
  readonly item: WorkItem;
}

export function Targets({ item }: TargetsProps) {
  const { correct, say } = usePane();
  const [fresh, setFresh] = useState<number | null>(null);
  const { number, targets } = item;
  return (
    <Card title={say("pane-item-targets", { count: targets.length })}>
      {targets.length === 0 && <Paragraph>{say("pane-item-no-targets")}</Paragraph>}
      <FactItems>
        {targets.map((target, index) => (
          <TargetCard
            key={`${index} of ${targets.length}`}
            item={item}
            target={target}
            index={index}
            fresh={index === fresh}
            onRemove={() => {
              setFresh(null);
              correct({ kind: "removeTarget", item: number, index });
            }}
          />
        ))}
      </FactItems>
      <Button
        icon={<Icon name="add" />}
        onClick={() => {
          setFresh(targets.length);
          correct({ kind: "addTarget", item: number, target: blank });
        }}
      >
        {say("pane-item-add-target")}
      </Button>
    </Card>
  );
}

interface TargetCardProps extends TargetsProps {
  readonly target: Target;
  readonly index: number;
  readonly fresh: boolean;
  onRemove(): void;
}

function TargetCard({ item, target, index, fresh, onRemove }: TargetCardProps) {
  const { correct, say } = usePane();
  const title = target.subject === "" ? "" : describeTarget(target);
  const due = target.due ? sayDay(target.due, say) : say("pane-item-year-end");
  return (
    <FactCard
      title={title}
      detail={say(target.accumulates ? "pane-item-counts" : "pane-item-level", { due })}
      removal={say("pane-item-remove-target", { name: title })}
      fresh={fresh}
      onRemove={onRemove}
    >
      <TargetForm
        item={item}
        target={target}
        fresh={fresh}
        onChange={(change) => {
          correct({ kind: "changeTarget", item: item.number, index, change });
        }}
      />
    </FactCard>
  );
}
