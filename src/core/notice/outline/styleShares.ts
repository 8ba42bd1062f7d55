/** How a notice uses its numbering: which styles name units, and which count on across headings. */

import type { MarkerStyle } from "../lines/marker";
import { childrenOf, namesOwn, type OutlineNode } from "./outline";

export interface StyleUse {
  readonly nodes: number;
  /** Nodes that name someone themselves, with no one named below. */
  readonly naming: number;
  /** Whether the numbers go on from one heading to the next instead of starting again at one. */
  readonly runsOn: boolean;
}

interface Counting {
  nodes: number;
  naming: number;
  last: number;
  runsOn: boolean;
}

export type StyleUses = ReadonlyMap<MarkerStyle, StyleUse>;

export function countStyles(root: OutlineNode): StyleUses {
  const uses = new Map<MarkerStyle, Counting>();
  countBelow(root, uses);
  return uses;
}

function countBelow(parent: OutlineNode, uses: Map<MarkerStyle, Counting>): void {
  const begun = new Set<MarkerStyle>();
  for (const node of childrenOf(parent)) {
    if (node.marker) countNode(node, node.marker, begun, uses);
    countBelow(node, uses);
  }
}

function countNode(
  node: OutlineNode,
  { style, value }: NonNullable<OutlineNode["marker"]>,
  begun: Set<MarkerStyle>,
  uses: Map<MarkerStyle, Counting>,
): void {
  const use = uses.get(style) ?? { nodes: 0, naming: 0, last: 0, runsOn: false };
  uses.set(style, use);
  if (!begun.has(style) && use.last > 0 && value === use.last + 1) use.runsOn = true;
  begun.add(style);
  use.nodes += 1;
  if (!node.namesBelow && namesOwn(node)) use.naming += 1;
  use.last = value ?? use.last;
}
