/** The findings, filtered and grouped, and what the last change brought. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Severity } from "../../../core/finding";
import type { Duty } from "../../../core/ledger/duty";
import type { Shown } from "../../ledger/LedgerScreen";
import { loadOwnUnit } from "../../ledger/ownUnit";
import { usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { FindingFilters } from "./FindingFilters";
import { FindingsList } from "./FindingsList";
import { countSeverities, filterFindings, groupFindings } from "./findingRows";
import { LastChange } from "./LastChange";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  clean: { padding: tokens.spacingHorizontalM },
});

export function FindingsBoard({ session, book, change }: Shown) {
  const styles = useStyles();
  const { environment, say } = usePane();
  const own = loadOwnUnit(environment);
  const [unit, setUnit] = useState(own);
  const [mildest, setMildest] = useState<Severity>("hint");
  const [failure, setFailure] = useState<string | null>(null);
  const duties = useMemo(() => dutiesById(book.ledger.duties), [book]);
  const just = useMemo(() => new Set(change?.source === "local" ? change.touched : []), [change]);
  const found = useMemo(
    () => filterFindings(book.findings, duties, { unit, mildest }),
    [book, duties, unit, mildest],
  );
  const groups = useMemo(() => groupFindings(found, duties, just), [found, duties, just]);
  return (
    <>
      <div className={styles.top}>
        <LastChange change={change} findings={book.findings} />
        <FindingFilters
          units={unitsOf(book.ledger.duties, own)}
          unit={unit}
          onUnit={setUnit}
          mildest={mildest}
          onMildest={setMildest}
        />
        <span>{say("pane-findings-counts", { ...countSeverities(found) })}</span>
        {failure !== null && <Message kind="error">{failure}</Message>}
      </div>
      {groups.length === 0 ? (
        <div className={styles.clean}>
          <Message kind="done">{say("pane-findings-clean")}</Message>
        </div>
      ) : (
        <FindingsList session={session} book={book} groups={groups} onFailure={setFailure} />
      )}
    </>
  );
}

function dutiesById(duties: readonly Duty[]): ReadonlyMap<string, Duty> {
  return new Map(duties.map((duty) => [duty.id, duty]));
}

/** Every unit that has rows, this person's own first. */
function unitsOf(duties: readonly Duty[], own: string | null): readonly string[] {
  const units = new Set(duties.map(({ unit }) => unit));
  return own === null ? [...units] : [...new Set([own, ...units])];
}
