/** Numbering that stands in a line of its own (1. ⏎ 完成造林2万亩) joined with the line below it. */

import type { Line } from "./line";

const loneMarker =
  /^(?:\d{1,3}\s*[.．﹒、]|[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[）)]、?|[一二三四五六七八九十]{1,3}、)$/;

export function joinLoneMarkers(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  let marker: Line | null = null;
  for (const line of lines) {
    const isLone = loneMarker.test(line.text);
    if (marker !== null && isLone) joined.push(marker);
    if (isLone) {
      marker = line;
      continue;
    }
    joined.push(
      marker === null ? line : { text: `${marker.text} ${line.text}`, glued: marker.glued },
    );
    marker = null;
  }
  return marker === null ? joined : [...joined, marker];
}
