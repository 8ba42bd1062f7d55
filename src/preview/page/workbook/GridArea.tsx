/** The spreadsheet. It is large, and loaded only when a workbook is opened. */

import { makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Session } from "../../shared/session";
import { sharedHands } from "../../shared/sharedHands";
import { usePage } from "../page";
import { sentenceOf } from "../sentenceOf";
import { loadGrid } from "./loadGrid";
import type { Said } from "./SaidBar";

const useStyles = makeStyles({
  // What the grid stacks up inside stays below what the page lays over it.
  area: { position: "relative", isolation: "isolate", height: "100%" },
  grid: { height: "100%" },
  waiting: { position: "absolute", inset: 0 },
});

interface GridAreaProps {
  readonly session: Session;
  tell(said: Said | null): void;
}

export function GridArea({ session, tell }: GridAreaProps) {
  const styles = useStyles();
  const { language, say } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const [waiting, setWaiting] = useState(true);
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    let gone = false;
    const opening = openIn(container, session, tell);
    opening
      .catch((error: unknown) => {
        tell({ intent: "error", sentence: sentenceOf(error, language) });
      })
      .finally(() => {
        // The pane, whose requests wait for this, works also where the grid could not be shown.
        session.shared.begin();
        if (!gone) setWaiting(false);
      });
    return () => {
      gone = true;
      void opening.then((grid) => {
        grid.dispose();
      });
    };
  }, [session, language, tell]);
  return (
    <div className={styles.area}>
      <div ref={place} className={styles.grid} />
      {waiting && <Spinner className={styles.waiting} label={say("preview-opening")} />}
    </div>
  );
}

async function openIn(container: HTMLElement, { shared }: Session, tell: GridAreaProps["tell"]) {
  const { openGrid } = await loadGrid();
  const grid = await openGrid({
    container,
    workbook: shared.workbook,
    author: shared.self,
    hands: sharedHands(shared, () => {
      tell(null); // what was refused before is mended
    }),
    onStopped: (sentence) => {
      tell({ intent: "warning", sentence });
    },
  });
  shared.calculated = () => grid.calculated();
  return grid;
}
