/** Writes what was typed into its cells, and says what came of it. */

import type { EntryChange } from "../../../actions/writeEntries";
import type { YearMonth } from "../../../core/ledger/duty";
import { sayField } from "../../ledger/dutyWords";
import type { LedgerSession } from "../../ledger/ledgerSession";
import { useWork } from "../../ledger/useWork";
import { usePane } from "../../pane";

export function useSave(session: LedgerSession, month: YearMonth, onSaved: () => void) {
  const { say } = usePane();
  const { work, run } = useWork();
  const save = (changes: readonly EntryChange[]) =>
    run(async () => {
      await session.write(changes);
      onSaved();
      const cells = changes.map(({ field }) => sayField(field, month, say));
      return say("pane-unit-saved", { cells: cells.join(say("pane-list-comma")) });
    });
  return { saving: work, save };
}
