/** Puts lines into the tree that their numbering draws. */

import type { ClassifiedLine } from "../lines/classifyLine";
import { ranks, type Marker } from "../lines/marker";
import { readLabelled, readSpoken } from "../responsibility/readResponsibility";
import { namesAnyone, nobody, type Responsibility } from "../responsibility/responsibility";
import { takeResponsibility, type Paragraph } from "../responsibility/takeResponsibility";
import type { Aside, Block, OutlineNode } from "./outline";

/** Where the next paragraph goes. */
interface Pen {
  readonly root: OutlineNode;
  node: OutlineNode;
  /** Set by a box, an annex or a title until the next numbering. */
  aside: Exclude<Aside, "boxHead"> | null;
}

export function buildOutline(lines: readonly ClassifiedLine[]): OutlineNode {
  const root: OutlineNode = {
    type: "node",
    marker: null,
    parent: null,
    glued: false,
    content: [],
    namesBelow: false,
  };
  const pen: Pen = { root, node: root, aside: null };
  for (const line of lines) write(pen, line);
  return root;
}

function write(pen: Pen, line: ClassifiedLine): void {
  switch (line.kind) {
    case "marker":
      if (line.marker) writeNumbered(pen, line, line.marker);
      return;
    case "label":
      writeResponsibility(pen, readLabelled(line.text) ?? nobody);
      return;
    case "responsibility":
      writeResponsibility(pen, readWholeLine(line.text));
      return;
    case "box":
      pen.aside = "box";
      addBlock(pen.node, { text: line.text, responsibility: nobody }, line.glued, "boxHead");
      return;
    case "attachment":
      pen.aside = /[:：]/.test(line.text) ? "annex" : "break";
      return;
    case "title":
    case "signature":
    case "colophon":
      pen.aside = "break";
      return;
    case "text":
      writeText(pen, line);
  }
}

function readWholeLine(text: string): Responsibility {
  const { responsibility } = takeResponsibility(text);
  return namesAnyone(responsibility) ? responsibility : (readSpoken(text) ?? responsibility);
}

function writeNumbered(
  pen: Pen,
  line: ClassifiedLine,
  marker: Marker & { readonly length: number },
): void {
  const paragraph = takeResponsibility(line.text.slice(marker.length));
  if (pen.aside === "annex" && marker.style === "point" && isAnnexEntry(paragraph)) return;
  const parent = parentFor(pen, marker);
  pen.aside = null;
  const node: OutlineNode = {
    type: "node",
    marker: { style: marker.style, value: marker.value, label: marker.label },
    parent,
    glued: line.glued,
    content: [],
    namesBelow: false,
  };
  parent.content.push(node);
  pen.node = node;
  addBlock(node, paragraph, false, null);
}

/** 附件：1. 任务分解表: a title in the list of annexes. */
function isAnnexEntry({ text, responsibility }: Paragraph): boolean {
  return text.length < 60 && !/[。；]/.test(text) && !namesAnyone(responsibility);
}

/** The nearest open node of a lower rank; behind a title, numbering from one opens a new part. */
function parentFor(pen: Pen, marker: Marker): OutlineNode {
  if (pen.aside !== null && pen.aside !== "box" && marker.value === 1) return pen.root;
  let node = pen.node;
  while (node.parent !== null && node.marker !== null) {
    if (ranks[node.marker.style] < ranks[marker.style]) return node;
    node = node.parent;
  }
  return node;
}

/** A line that only names someone belongs to the paragraph before it. */
function writeResponsibility(pen: Pen, responsibility: Responsibility): void {
  const last = pen.node.content.at(-1);
  if (pen.aside === "annex" || (pen.aside === "break" && pen.node !== pen.root)) return;
  if (last?.type === "block") nameBeside(pen.node, last, responsibility);
  else addBlock(pen.node, { text: "", responsibility }, false, null);
  for (const text of responsibility.remarks) {
    addBlock(pen.node, { text, responsibility: nobody }, false, null);
  }
}

function writeText(pen: Pen, line: ClassifiedLine): void {
  const apart = pen.aside === "break" || pen.aside === "annex";
  addBlock(apart ? pen.root : pen.node, takeResponsibility(line.text), line.glued, pen.aside);
}

function addBlock(
  node: OutlineNode,
  { text, responsibility }: Paragraph,
  glued: boolean,
  aside: Aside | null,
): void {
  const block: Block = { type: "block", text, glued, named: [], aside };
  node.content.push(block);
  nameBeside(node, block, responsibility);
}

function nameBeside(node: OutlineNode, block: Block, responsibility: Responsibility): void {
  if (responsibility === nobody) return;
  block.named.push(responsibility);
  if (!namesAnyone(responsibility)) return;
  for (let above = node.parent; above !== null && !above.namesBelow; above = above.parent) {
    above.namesBelow = true;
  }
}
