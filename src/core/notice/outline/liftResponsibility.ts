/** Moves a responsibility printed below the last sub-point up to the point that it closes. */

import { blocksOf, childrenOf, headOf, namesOwn, type OutlineNode } from "./outline";
import type { StyleUses } from "./styleShares";

/**
 * 责任单位 below sub-points （1）（2）（3） speaks for all of them, unless sub-points of that style
 * usually name their own units.
 */
export function liftResponsibility(node: OutlineNode, uses: StyleUses): void {
  const children = childrenOf(node);
  for (const child of children) liftResponsibility(child, uses);
  const head = headOf(node);
  const last = children.at(-1);
  if (head === null || last?.marker == null || children.length < 2 || last.namesBelow) return;
  if (children.some((child) => child.namesBelow || namesOwn(child) !== (child === last))) return;
  const use = uses.get(last.marker.style);
  if (use === undefined || use.naming * 2 > use.nodes) return;
  const named = blocksOf(last).flatMap((block) => block.named.splice(0));
  node.content.push({ type: "block", text: "", glued: false, named, loose: null });
  node.namesBelow = false;
}
