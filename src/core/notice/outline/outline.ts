/** The notice as a tree: numbered nodes, their paragraphs, and who is named beside each. */

import type { Marker } from "../lines/marker";
import {
  joinResponsibilities,
  namesAnyone,
  type Responsibility,
} from "../responsibility/responsibility";

export type Aside = "boxHead" | "box" | "annex" | "break";

/** A paragraph as it stands in its node, numbering and responsibility taken off. */
export interface Block {
  readonly type: "block";
  readonly text: string;
  /** True where it was printed in one line with what stands before it. */
  readonly glued: boolean;
  /** Who is named in it and in the lines that belong to it, in order. */
  readonly named: Responsibility[];
  /** Behind a box's head (专栏), 附件 or a title it belongs to none of the work before it. */
  readonly aside: Aside | null;
}

export interface OutlineNode {
  readonly type: "node";
  /** Null for the root. */
  readonly marker: Marker | null;
  readonly parent: OutlineNode | null;
  readonly glued: boolean;
  readonly content: (Block | OutlineNode)[];
  /** Whether a node below names anyone. */
  namesBelow: boolean;
}

export function blocksOf(node: OutlineNode): readonly Block[] {
  return node.content.filter((part) => part.type === "block");
}

export function childrenOf(node: OutlineNode): readonly OutlineNode[] {
  return node.content.filter((part) => part.type === "node");
}

/** The paragraph that carries the node's number. */
export function headOf(node: OutlineNode): Block | null {
  const first = node.content[0];
  return node.marker !== null && first?.type === "block" ? first : null;
}

/** Who is named in the node's own paragraphs. */
export function ownResponsibility(node: OutlineNode): Responsibility {
  return joinResponsibilities(blocksOf(node).flatMap(({ named }) => named));
}

export function blockNames({ named }: Block): boolean {
  return named.some(namesAnyone);
}

export function namesOwn(node: OutlineNode): boolean {
  return blocksOf(node).some(blockNames);
}

const longestHeading = 60;

/** 一、重点任务: a title alone, without a sentence after it. */
export function isHeading(block: Block): boolean {
  return block.text.length <= longestHeading && !/[。；;].*\S/s.test(block.text.trim());
}
