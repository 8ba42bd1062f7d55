/** What came of the last change: aloud where this person made it, quietly where others did. */

import type { LedgerChange } from "../../../actions/watchLedger";
import type { EntryFinding } from "../../../core/progress/entryFinding";
import { usePane } from "../../pane";

interface LastChangeProps {
  readonly change: LedgerChange | null;
  readonly findings: readonly EntryFinding[];
}

export function LastChange({ change, findings }: LastChangeProps) {
  const { say } = usePane();
  const local = change?.source === "local" ? change : null;
  const touched = new Set(local?.touched);
  const count = findings.filter(({ dutyId }) => touched.has(dutyId)).length;
  return (
    <div>
      <span role="status">
        {local &&
          say(count === 0 ? "pane-findings-just-clean" : "pane-findings-just-found", {
            rows: touched.size,
            count,
          })}
      </span>
      {!local && (
        <span>
          {say(change?.source === "remote" ? "pane-findings-remote" : "pane-findings-live")}
        </span>
      )}
    </div>
  );
}
