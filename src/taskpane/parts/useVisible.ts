/** Tells which rows of a long list are in sight, so that only these are drawn. */

import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type RefObject } from "react";

export interface RowShape<Row> {
  /** Stays the same for a row as the list changes around it. */
  keyOf(row: Row): string;
  /** Pixels: what a row is taken to measure until it is drawn. */
  heightOf(row: Row): number;
  /** Index of the row that is in sight when the list appears; negative for the first. */
  readonly start?: number;
}

interface Visible<Row> extends RowShape<Row> {
  readonly scroller: RefObject<HTMLElement | null>;
}

export function useVisible<Row>(rows: readonly Row[], shape: Visible<Row>) {
  const { keyOf, heightOf, scroller, start = -1 } = shape;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row === undefined ? 0 : heightOf(row);
    },
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    overscan: 4,
  });
  const opened = useRef({ virtualizer, start });
  useEffect(() => {
    const { virtualizer: list, start: first } = opened.current;
    if (first >= 0) list.scrollToIndex(first, { align: "center" });
  }, []);
  return {
    visible: virtualizer.getVirtualItems(),
    /** Pixels of all rows together. */
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}
