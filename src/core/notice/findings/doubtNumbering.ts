/** Gaps and repeats in the numbering of items and of the headings above them. */

import { finding } from "../../finding";
import type { Marker, MarkerStyle } from "../lines/marker";
import type { DraftItem } from "../outline/draft";
import { childrenOf, type OutlineNode } from "../outline/outline";
import { countStyles, type StyleUses } from "../outline/styleShares";
import type { DoubtRule, PlacedFinding, Reading } from "./reading";

interface Last {
  readonly marker: Marker;
  readonly parent: OutlineNode;
}

interface Walk {
  readonly reading: Reading;
  readonly uses: StyleUses;
  readonly styles: ReadonlySet<MarkerStyle>;
  readonly places: ReadonlyMap<Marker, number>;
  readonly last: Map<MarkerStyle, Last>;
  readonly doubts: PlacedFinding[];
  /** Items met so far. */
  place: number;
}

export const doubtNumbering: DoubtRule = (reading) => {
  const places = new Map<Marker, number>();
  reading.drafts.forEach(({ marker }, place) => {
    if (marker) places.set(marker, place);
  });
  const walk: Walk = {
    reading,
    uses: countStyles(reading.outline),
    styles: stylesInUse(reading.drafts),
    places,
    last: new Map(),
    doubts: [],
    place: 0,
  };
  walkBelow(reading.outline, walk);
  return walk.doubts;
};

/** Styles of items and of the headings they stand under; sub-points number as they like. */
function stylesInUse(drafts: readonly DraftItem[]): ReadonlySet<MarkerStyle> {
  const styles = new Set<MarkerStyle>();
  for (const { marker, section } of drafts) {
    if (marker) styles.add(marker.style);
    for (let node: OutlineNode | null = section; node?.marker; node = node.parent) {
      styles.add(node.marker.style);
    }
  }
  return styles;
}

function walkBelow(parent: OutlineNode, walk: Walk): void {
  for (const node of childrenOf(parent)) {
    const { marker } = node;
    if (marker?.value != null && walk.styles.has(marker.style)) judge(marker, parent, walk);
    if (marker && walk.places.has(marker)) walk.place = walk.places.get(marker) ?? walk.place;
    else walkBelow(node, walk);
  }
}

function judge(marker: Marker, parent: OutlineNode, walk: Walk): void {
  const last = walk.last.get(marker.style);
  walk.last.set(marker.style, { marker, parent });
  const value = marker.value ?? 0;
  const before = last?.marker.value ?? 0;
  const restarts = last === undefined || last.parent !== parent || parent.marker === null;
  if (value === before + 1 || (value === 1 && restarts)) return;
  const runsOn = walk.uses.get(marker.style)?.runsOn ?? false;
  const from = last?.parent === parent || runsOn ? before : 0;
  const place = walk.places.get(marker) ?? walk.place;
  const item = walk.places.has(marker) ? (walk.reading.notice.items[place]?.number ?? null) : null;
  const doubt =
    value > from
      ? finding("warning", "number-gap", item, {
          from: from === before ? (last?.marker.label ?? from) : from,
          to: marker.label,
        })
      : finding("warning", "number-repeated", item, { label: marker.label });
  walk.doubts.push({ place, finding: doubt });
}
