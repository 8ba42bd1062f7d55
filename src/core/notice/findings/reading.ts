/** What the rules that raise doubts look at, and the shape of such a rule. */

import type { Finding } from "../../finding";
import type { Notice } from "../notice";
import type { DraftItem, LooseText } from "../outline/draft";
import type { OutlineNode } from "../outline/outline";

export interface Reading {
  readonly notice: Omit<Notice, "findings">;
  /** One for each item, in order. */
  readonly drafts: readonly DraftItem[];
  readonly loose: readonly LooseText[];
  readonly outline: OutlineNode;
  readonly tables: { readonly rows: number; readonly firstRow: string };
}

export interface PlacedFinding {
  /** Offset in `notice.items`, −1 for what stands before the first. */
  readonly place: number;
  readonly finding: Finding;
}

export type DoubtRule = (reading: Reading) => readonly PlacedFinding[];

export const beforeItems = -1;
