/** The leaders of an item, as one line of names. */

import type { WorkItem } from "../../../core/notice/notice";
import { parseNames } from "../../../core/review/groups";
import { usePane } from "../../pane";
import { CommitField } from "../../parts/CommitField";

interface LeadersFieldProps {
  readonly item: WorkItem;
}

export function LeadersField({ item }: LeadersFieldProps) {
  const { correct, say } = usePane();
  return (
    <CommitField
      label={say("pane-item-leaders")}
      hint={say("pane-item-leaders-hint")}
      value={item.leaders.join("、")}
      onCommit={(names) => {
        correct({ kind: "leaders", item: item.number, leaders: parseNames(names) });
      }}
    />
  );
}
