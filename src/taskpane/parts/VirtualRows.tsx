/** A long list of which only the rows in sight are drawn, so that 5,000 stay quick. */

import { makeStyles } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { useVisible, type RowShape } from "./useVisible";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  all: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface VirtualRowsProps<Row> extends RowShape<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}

export function VirtualRows<Row>(props: VirtualRowsProps<Row>) {
  const { label, rows, keyOf, heightOf, start = -1, children } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { visible, height, measure } = useVisible(rows, { keyOf, heightOf, scroller, start });
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.all} style={{ height }} aria-label={label}>
        {visible.map(({ index, key, start: top }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <li
                key={String(key)}
                ref={measure}
                data-index={index}
                className={styles.row}
                style={{ transform: `translateY(${top}px)` }}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
              >
                {children(row)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
