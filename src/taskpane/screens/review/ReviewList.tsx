/** The list itself: only the rows in sight are drawn, so that 1,000 items stay quick. */

import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Doubt } from "../../../core/review/doubts";
import { usePane } from "../../pane";
import { GroupHeading } from "../../parts/GroupHeading";
import { ItemRow } from "./ItemRow";
import type { ReviewRow } from "./reviewRows";
import { useVisibleRows } from "./useVisibleRows";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  all: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface ReviewListProps {
  readonly rows: readonly ReviewRow[];
  readonly doubts: ReadonlyMap<number | null, readonly Doubt[]>;
  /** Number of the section to scroll to. */
  readonly goal: number | null;
  /** Number of the item that takes the focus when the list appears. */
  readonly focus: number | null;
}

export function ReviewList({ rows, doubts, goal, focus }: ReviewListProps) {
  const styles = useStyles();
  const { say } = usePane();
  const scroller = useRef<HTMLDivElement>(null);
  const focused = rows.findIndex((row) => row.kind === "item" && row.item.number === focus);
  const { scrollTo, visible, height, measure } = useVisibleRows(rows, scroller);
  useEffect(() => {
    if (focused >= 0) scrollTo(focused, "center");
  }, [focused, scrollTo]);
  useEffect(() => {
    const index = rows.findIndex((row) => row.kind === "section" && row.section.number === goal);
    if (index >= 0) scrollTo(index, "start");
  }, [goal, rows, scrollTo]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.all} style={{ height: height }} aria-label={say("pane-review-list")}>
        {visible.map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={key}
                ref={measure}
                data-index={index}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
              >
                {row.kind === "section" ? (
                  <GroupHeading>{row.section.title}</GroupHeading>
                ) : (
                  <ItemRow
                    item={row.item}
                    doubts={doubts.get(row.item.number)?.length ?? 0}
                    focused={index === focused}
                  />
                )}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
