/** Every row under its group's heading, with the reason of its light; pressing one goes there. */

import { useMemo } from "react";
import type { Section } from "../../../core/notice/notice";
import { explainStatus } from "../../../core/status/explainStatus";
import type { JudgedDuty } from "../../../core/status/status";
import { usePane } from "../../pane";
import { DutyHead } from "../../parts/DutyHead";
import { GroupHeading } from "../../parts/GroupHeading";
import { RowButton } from "../../parts/RowButton";
import { VirtualRows } from "../../parts/VirtualRows";
import { sayGroup } from "./sayGroup";
import type { Grouping, WatchGroup } from "./watchRows";

type ListRow =
  | { readonly kind: "heading"; readonly group: WatchGroup }
  | { readonly kind: "duty"; readonly judged: JudgedDuty; readonly key: string };

interface WatchListProps {
  readonly groups: readonly WatchGroup[];
  readonly grouping: Grouping;
  readonly sections: readonly Section[];
  onOpen(dutyId: string): void;
}

export function WatchList({ groups, grouping, sections, onOpen }: WatchListProps) {
  const { say } = usePane();
  const rows = useMemo(() => listRows(groups), [groups]);
  return (
    <VirtualRows
      label={say("pane-watch-list")}
      rows={rows}
      keyOf={(row) => (row.kind === "heading" ? `heading ${row.group.key}` : row.key)}
      heightOf={({ kind }) => (kind === "heading" ? 36 : 116)}
    >
      {(row) =>
        row.kind === "heading" ? (
          <GroupHeading>
            {say(grouping === "light" ? "pane-watch-group" : "pane-watch-group-counts", {
              group: sayGroup(grouping, row.group.key, sections, say),
              count: row.group.rows.length,
              red: row.group.counts.red,
              yellow: row.group.counts.yellow,
            })}
          </GroupHeading>
        ) : (
          <WatchRow judged={row.judged} onOpen={onOpen} />
        )
      }
    </VirtualRows>
  );
}

interface WatchRowProps {
  readonly judged: JudgedDuty;
  onOpen(dutyId: string): void;
}

function WatchRow({ judged: { duty, status }, onOpen }: WatchRowProps) {
  const { environment, say } = usePane();
  const reason = explainStatus(duty, status.state, status, environment.language);
  return (
    <RowButton
      onPress={() => {
        onOpen(duty.id);
      }}
    >
      <DutyHead
        duty={duty}
        light={status.light}
        line={say("pane-watch-reason", { state: say(`pane-state-${status.state}`), reason })}
      />
    </RowButton>
  );
}

/** Two rows may have one id while the structure is broken: keys count within their group. */
function listRows(groups: readonly WatchGroup[]): readonly ListRow[] {
  return groups.flatMap((group): ListRow[] => [
    { kind: "heading", group },
    ...group.rows.map((judged, index): ListRow => {
      return { kind: "duty", judged, key: `${group.key} ${index} ${judged.duty.id}` };
    }),
  ]);
}
