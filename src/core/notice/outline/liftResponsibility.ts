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
  const last = children.at(-1);
  if (node.marker === null || namesOwn(node) || last === undefined) return;
  const dashes = last.marker?.style === "dash";
  if ((children.length < 2 && !dashes) || !namesLastOnly(children)) return;
  if (!dashes && !areClauses(children) && !isSilent(last, uses)) return;
  const named = blocksOf(last).flatMap((block) => block.named.splice(0));
  node.content.push({ type: "block", text: "", glued: false, named, aside: null });
  node.namesBelow = false;
}

function namesLastOnly(children: readonly OutlineNode[]): boolean {
  const last = children.at(-1);
  return children.every((child) => !child.namesBelow && namesOwn(child) === (child === last));
}

/** （1）…；（2）…。: parts of one sentence. */
function areClauses(children: readonly OutlineNode[]): boolean {
  return children.slice(0, -1).every((child) => /[；;，,、]\s*$/.test(headOf(child)?.text ?? ""));
}

/** Whether points of this style seldom name units themselves. */
function isSilent({ marker }: OutlineNode, uses: StyleUses): boolean {
  const use = marker === null ? undefined : uses.get(marker.style);
  return use !== undefined && use.naming * 2 <= use.nodes;
}
