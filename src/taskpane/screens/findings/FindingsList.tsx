/** The list itself: a row for each duty with all that was found in it. */

import { useMemo } from "react";
import { standing } from "../../../actions/writeEntries";
import type { Duty } from "../../../core/ledger/duty";
import type { EntryFinding, EntryFix } from "../../../core/progress/entryFinding";
import { fieldAddress } from "../../ledger/addresses";
import { sayField } from "../../ledger/dutyWords";
import type { LedgerSession } from "../../ledger/ledgerSession";
import type { OpenLedger } from "../../ledger/openLedger";
import { sentenceOf, usePane } from "../../pane";
import { afterDrawing } from "../../parts/afterDrawing";
import { GroupHeading } from "../../parts/GroupHeading";
import { focusHeading } from "../../parts/keepFocusNear";
import { VirtualRows } from "../../parts/VirtualRows";
import { FoundRowCard } from "./FoundRowCard";
import type { FindingGroup, FoundRow } from "./findingRows";

type ListRow =
  | { readonly kind: "heading"; readonly group: FindingGroup; readonly count: number }
  | { readonly kind: "row"; readonly row: FoundRow };

interface FindingsListProps {
  readonly session: LedgerSession;
  readonly book: OpenLedger;
  readonly groups: readonly { readonly group: FindingGroup; readonly rows: readonly FoundRow[] }[];
  /** Told of what could not be done; null before each new attempt. */
  onFailure(sentence: string | null): void;
}

export function FindingsList({ session, book, groups, onFailure }: FindingsListProps) {
  const { announce, environment, say } = usePane();
  const rows = useMemo(() => listRows(groups), [groups]);
  const attempt = async (job: () => Promise<void>) => {
    onFailure(null);
    try {
      await job();
    } catch (error) {
      onFailure(sentenceOf(error, environment));
    }
  };
  const go = ({ dutyId, field, month }: EntryFinding) => {
    const address = fieldAddress(book, dutyId, field, month);
    if (address !== null) void attempt(() => environment.select(address));
  };
  const accept = (duty: Duty, { field, month, newValue }: EntryFix) => {
    const before = standing(duty, field, month);
    void attempt(async () => {
      await session.write([{ dutyId: duty.id, field, month, before, after: newValue }]);
      const after = String(newValue ?? say("pane-empty-cell"));
      announce(say("pane-findings-fixed", { cell: sayField(field, month, say), after }));
      await afterDrawing();
      // The button that was pressed has gone with its finding.
      if (document.activeElement === document.body) focusHeading();
    });
  };
  return (
    <VirtualRows
      label={say("pane-findings-list")}
      rows={rows}
      keyOf={(row) => (row.kind === "heading" ? `heading ${row.group}` : row.row.duty.id)}
      heightOf={(row) => (row.kind === "heading" ? 36 : 60 + 70 * row.row.findings.length)}
    >
      {(row) =>
        row.kind === "heading" ? (
          <GroupHeading>{say(`pane-findings-${row.group}`, { count: row.count })}</GroupHeading>
        ) : (
          <FoundRowCard row={row.row} onGo={go} onAccept={accept} />
        )
      }
    </VirtualRows>
  );
}

function listRows(groups: FindingsListProps["groups"]): readonly ListRow[] {
  return groups.flatMap(({ group, rows }): ListRow[] => [
    { kind: "heading", group, count: rows.length },
    ...rows.map((row): ListRow => ({ kind: "row", row })),
  ]);
}
