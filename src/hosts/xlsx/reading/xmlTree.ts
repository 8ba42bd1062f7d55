/** Gathers chosen elements of a part with all they hold, while the rest of it streams by. */

import { Failure } from "../../../core/failure";
import type { XmlVisitor } from "../../../opc/readXml";
import type { XmlElement } from "../../../opc/xmlElement";

export interface XmlTree {
  readonly name: string;
  attribute(local: string): string | undefined;
  readonly children: readonly XmlTree[];
  /** The text directly inside. */
  readonly text: string;
}

/** What to do with each element of a name; elements inside a gathered one are not gathered anew. */
export type Gatherers = Readonly<Record<string, (tree: XmlTree) => void>>;

/** Elements that all trees of one part may hold together; a large ledger's take some thousands. */
const mostElements = 2_000_000;

class GrowingTree implements XmlTree {
  readonly children: GrowingTree[] = [];
  text = "";

  constructor(private readonly element: XmlElement) {}

  get name(): string {
    return this.element.name;
  }

  attribute(local: string): string | undefined {
    return this.element.attribute(local);
  }
}

export class TreeGatherer implements Required<XmlVisitor> {
  private readonly nested: GrowingTree[] = [];
  private readonly gatherers: ReadonlyMap<string, (tree: XmlTree) => void>;
  private elements = 0;

  constructor(
    private readonly part: string,
    gatherers: Gatherers,
  ) {
    this.gatherers = new Map(Object.entries(gatherers));
  }

  open(element: XmlElement): void {
    const parent = this.nested.at(-1);
    if (!parent && !this.gatherers.has(element.name)) return;
    this.elements += 1;
    if (this.elements > mostElements) throw new Failure("workbook-too-large", { part: this.part });
    const tree = new GrowingTree(element);
    parent?.children.push(tree);
    this.nested.push(tree);
  }

  text(text: string): void {
    const tree = this.nested.at(-1);
    if (tree) tree.text += text;
  }

  close(): void {
    const tree = this.nested.pop();
    if (tree && this.nested.length === 0) this.gatherers.get(tree.name)?.(tree);
  }
}

export function childOf(tree: XmlTree | undefined, name: string): XmlTree | undefined {
  return tree?.children.find((child) => child.name === name);
}

/** The first element of that name at any depth below, in the order of the document. */
export function findBelow(tree: XmlTree | undefined, name: string): XmlTree | undefined {
  for (const child of tree?.children ?? []) {
    const found = child.name === name ? child : findBelow(child, name);
    if (found) return found;
  }
  return undefined;
}

/** A number attribute; the fallback where it is absent or none. */
export function numberOf(tree: XmlTree | undefined, attribute: string, fallback: number): number {
  const number = Number(tree?.attribute(attribute) ?? Number.NaN);
  return Number.isFinite(number) ? number : fallback;
}
