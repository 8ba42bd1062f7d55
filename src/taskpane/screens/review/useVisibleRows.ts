/** Tells which rows of the review list are in sight, so that only these are drawn. */

import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useRef, type RefObject } from "react";
import type { ReviewRow } from "./reviewRows";

/** Pixels: what rows are taken to measure until they are drawn. */
const heights = { section: 44, item: 136 } as const;

export function useVisibleRows(
  rows: readonly ReviewRow[],
  scroller: RefObject<HTMLElement | null>,
) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[rows[index]?.kind ?? "item"],
    overscan: 4,
  });
  const latest = useRef(virtualizer);
  const scrollTo = useCallback((index: number, align: "start" | "center") => {
    latest.current.scrollToIndex(index, { align });
  }, []);
  return {
    visible: virtualizer.getVirtualItems(),
    /** Pixels of all rows together. */
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo,
  };
}
