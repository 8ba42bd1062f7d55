/** Decides which nodes under one heading are work items and which are headings themselves. */

import type { MarkerStyle } from "../lines/marker";
import { preambleHeading } from "../vocabulary";
import {
  blockNames,
  blocksOf,
  childrenOf,
  headOf,
  isHeading,
  namesOwn,
  type OutlineNode,
} from "./outline";
import type { StyleUses } from "./styleShares";
import { isUnitHeading } from "./unitHeadings";

export interface Setting {
  readonly uses: StyleUses;
  /** The count that the notice names. */
  readonly declared: number | null;
  /** Whether the heading above names units for all that stands below it. */
  readonly carried: boolean;
}

/** A style is the notice's item style where so many of its nodes name units. */
const itemShare = 0.8;
const fewestNodes = 5;

export function judgeSiblings(
  siblings: readonly OutlineNode[],
  setting: Setting,
): ReadonlySet<OutlineNode> {
  return new Set(cutRuns(siblings).flatMap((run) => judgeRun(run, setting)));
}

/** A numbering that starts again at one opens another part of the notice, to be judged by itself. */
function cutRuns(siblings: readonly OutlineNode[]): readonly (readonly OutlineNode[])[] {
  const runs: OutlineNode[][] = [];
  let style: MarkerStyle | null = null;
  for (const node of siblings) {
    const restarts = node.marker?.value === 1 && node.marker.style === style;
    const run = runs.at(-1);
    if (run === undefined || restarts) runs.push([node]);
    else run.push(node);
    style ??= node.marker?.style ?? null;
  }
  return runs;
}

function judgeRun(run: readonly OutlineNode[], setting: Setting): readonly OutlineNode[] {
  const split = run.some((node) => namingParagraphs(node) >= 2);
  const items = run.filter(
    (node) =>
      !node.namesBelow &&
      namesOwn(node) &&
      !carriesUnits(node, setting) &&
      !(split && namingParagraphs(node) >= 1),
  );
  const wanting = run.filter((node) => !node.namesBelow && !namesOwn(node));
  if (wanting.length === 0) return items;
  const shares: Shares = { siblings: countByStyle(run), named: countByStyle(items) };
  return [...items, ...wanting.filter((node) => isExpected(node, shares, setting))];
}

/** How many nodes of each style stand side by side, and how many of them name units. */
interface Shares {
  readonly siblings: ReadonlyMap<MarkerStyle, number>;
  readonly named: ReadonlyMap<MarkerStyle, number>;
}

function countByStyle(nodes: readonly OutlineNode[]): ReadonlyMap<MarkerStyle, number> {
  const counts = new Map<MarkerStyle, number>();
  for (const { marker } of nodes) {
    if (marker) counts.set(marker.style, (counts.get(marker.style) ?? 0) + 1);
  }
  return counts;
}

const sectional: readonly MarkerStyle[] = ["chapter", "section", "subsection", "article"];

/** Paragraphs below a heading that name units of their own. */
function namingParagraphs(node: OutlineNode): number {
  const head = headOf(node);
  if (head === null || node.marker === null || !sectional.includes(node.marker.style)) return 0;
  if (blockNames(head) || !isHeading(head) || node.namesBelow) return 0;
  return blocksOf(node).filter((block) => block.text !== "" && blockNames(block)).length;
}

/**
 * A heading whose units are meant for each of the numbered works below it: the works are numbered
 * on from heading to heading, are as many as the notice says, or mostly name units elsewhere.
 */
function carriesUnits(node: OutlineNode, { uses, declared }: Setting): boolean {
  const head = headOf(node);
  const children = childrenOf(node);
  const style = children[0]?.marker?.style;
  if (head === null || node.marker === null || style === undefined) return false;
  if (!blockNames(head) || !isHeading(head)) return false;
  if (isUnitHeading(head.text)) return true;
  if (children.length < 2) return false;
  const use = uses.get(style);
  if (use === undefined) return false;
  if (declared !== null && declared === uses.get(node.marker.style)?.nodes) return false;
  return use.runsOn || use.nodes === declared || use.naming * 2 > use.nodes;
}

/** A node without units that stands where items stand: its units are missing, or come from above. */
function isExpected(
  node: OutlineNode,
  shares: Shares,
  { uses, carried, declared }: Setting,
): boolean {
  const head = headOf(node);
  if (head === null || node.marker === null || preambleHeading.test(head.text)) return false;
  if (carried) return !(isHeading(head) && childrenOf(node).length > 1);
  const style = node.marker.style;
  if (style === "dash") return false;
  const named = shares.named.get(style) ?? 0;
  if (named * 2 >= (shares.siblings.get(style) ?? 1)) return true;
  const use = uses.get(style);
  if (use === undefined || use.nodes < fewestNodes) return false;
  return use.naming >= itemShare * use.nodes || (use.naming > 0 && use.nodes === declared);
}
