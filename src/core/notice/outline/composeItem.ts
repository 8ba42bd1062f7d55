/** Puts an item's text together from its paragraphs and sub-points. */

import { squeezeSpaces } from "../lines/squeezeSpaces";
import { closingWords, detailLine } from "../vocabulary";
import { blockNames, headOf, isHeading, type Block, type OutlineNode } from "./outline";

export interface Composition {
  readonly text: string;
  /** Paragraphs in the item's reach that are not part of it. */
  readonly loose: readonly Block[];
}

/** Paragraphs are parted by line feeds; what was printed in one line stays in one. */
export function composeItem(node: OutlineNode): Composition {
  const parts: Piece[] = [];
  const loose: Block[] = [];
  const reach = reachOf(node);
  node.content.forEach((part, index) => {
    if (part.type === "node") parts.push(...flatten(part));
    else if (part.aside === null && (index <= reach || detailLine.test(part.text)))
      parts.push(part);
    else loose.push(part);
  });
  return { text: join(parts), loose };
}

export function paragraphText(blocks: readonly Block[]): string {
  return join(blocks);
}

type Piece = Pick<Block, "text" | "glued">;

/**
 * Offset in `content` of the last paragraph of the item: the one that names the units, for what
 * follows it is the notice's own again; but below a mere heading with its units, all that follows.
 */
function reachOf(node: OutlineNode): number {
  const named = node.content.findLastIndex((part) => part.type === "block" && blockNames(part));
  const head = headOf(node);
  if (named > 0 || (named === 0 && head !== null && !isBareHeading(head))) return named;
  const last = node.content.findLastIndex(
    (part) => part.type === "node" || !closingWords.test(part.text),
  );
  return Math.max(0, last);
}

function isBareHeading(head: Block): boolean {
  return isHeading(head) && (!/。$/.test(head.text) || /^[^，]{1,25}$/.test(head.text));
}

function flatten(node: OutlineNode): readonly Piece[] {
  const pieces = node.content.flatMap((part) =>
    part.type === "node" ? flatten(part) : part.aside === null ? [part] : [],
  );
  const [first, ...rest] = pieces;
  const text = `${node.marker?.label ?? ""}${first?.text ?? ""}`;
  return [{ text, glued: node.glued }, ...rest];
}

function join(pieces: readonly Piece[]): string {
  let text = "";
  for (const piece of pieces) {
    const words = squeezeSpaces(piece.text.trim());
    if (words === "") continue;
    text += text === "" || piece.glued ? words : `\n${words}`;
  }
  return text;
}
