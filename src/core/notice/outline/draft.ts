/** A work item found in the outline, before its facts are read. */

import type { Marker } from "../lines/marker";
import type { Responsibility } from "../responsibility/responsibility";
import type { OutlineNode } from "./outline";

export interface DraftItem {
  readonly marker: Marker | null;
  /** The heading it stands under; the root where there is none. */
  readonly section: OutlineNode;
  readonly text: string;
  readonly responsibility: Responsibility;
}

/** Text with a look of work that belongs to no item. */
export interface LooseText {
  readonly text: string;
  /** How many items stand before it. */
  readonly after: number;
}

export interface Harvest {
  readonly drafts: readonly DraftItem[];
  readonly loose: readonly LooseText[];
}
