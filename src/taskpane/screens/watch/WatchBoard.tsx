/** The board itself: lights, filters, and the list they leave. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { judgeDuty } from "../../../core/status/judgeDuty";
import type { Light } from "../../../core/status/status";
import { sayDay } from "../../dates";
import { rowAddress } from "../../ledger/addresses";
import type { OpenLedger } from "../../ledger/openLedger";
import { sentenceOf, usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { Paragraph } from "../../parts/Paragraph";
import { LightTiles } from "./LightTiles";
import { WatchFilters } from "./WatchFilters";
import { WatchList } from "./WatchList";
import { countLights, filterRows, groupRows, type Grouping, type WatchFilter } from "./watchRows";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  nothing: { padding: tokens.spacingHorizontalM },
});

interface WatchBoardProps {
  readonly book: OpenLedger;
}

export function WatchBoard({ book }: WatchBoardProps) {
  const { ledger, asOf } = book;
  const styles = useStyles();
  const { environment, say } = usePane();
  const [lights, setLights] = useState<ReadonlySet<Light>>(new Set());
  const [grouping, setGrouping] = useState<Grouping>("light");
  const [only, setOnly] = useState<string | null>(null);
  const [query, setQuery] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const asked = useDeferredValue(query);
  const { counts, groups, shown } = useWatchGroups(book, { lights, query: asked, grouping, only });
  const open = (dutyId: string) => {
    const address = rowAddress(book, dutyId);
    if (address === null) return;
    setFailure(null);
    environment.select(address).catch((error: unknown) => {
      setFailure(sentenceOf(error, environment));
    });
  };
  return (
    <>
      <div className={styles.top}>
        <LightTiles counts={counts} chosen={lights} onChoose={setLights} />
        <WatchFilters
          grouping={grouping}
          onGrouping={(next) => {
            setGrouping(next);
            setOnly(null);
          }}
          groups={groups}
          sections={ledger.sections}
          only={only}
          onOnly={setOnly}
          query={query}
          onQuery={setQuery}
        />
        <div className={styles.line}>
          <span>{say("pane-watch-as-of", { date: sayDay(asOf, say) })}</span>
          <span role="status">{say("pane-watch-shown", { count: countRows(shown) })}</span>
        </div>
        {failure !== null && <Message kind="error">{failure}</Message>}
      </div>
      {shown.length === 0 ? (
        <div className={styles.nothing}>
          <Paragraph>{say("pane-watch-nothing")}</Paragraph>
        </div>
      ) : (
        <WatchList groups={shown} grouping={grouping} sections={ledger.sections} onOpen={open} />
      )}
    </>
  );
}

interface Asked extends WatchFilter {
  readonly grouping: Grouping;
  readonly only: string | null;
}

/** Each step is done again only where what it depends on changed: 5,000 rows stay quick. */
function useWatchGroups({ ledger, asOf }: OpenLedger, { lights, query, grouping, only }: Asked) {
  const judged = useMemo(
    () => ledger.duties.map((duty) => ({ duty, status: judgeDuty(duty, ledger.settings, asOf) })),
    [ledger, asOf],
  );
  const filtered = useMemo(() => filterRows(judged, { lights, query }), [judged, lights, query]);
  const groups = useMemo(() => groupRows(filtered, grouping, ledger), [filtered, grouping, ledger]);
  const shown = useMemo(
    () => (only === null ? groups : groups.filter(({ key }) => key === only)),
    [groups, only],
  );
  return { counts: useMemo(() => countLights(judged), [judged]), groups, shown };
}

function countRows(groups: readonly { readonly rows: readonly unknown[] }[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
