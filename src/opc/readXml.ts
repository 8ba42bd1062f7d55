/** Walks through the XML of a part, piece by piece, without document types, and so without entities. */

import { SaxesParser } from "saxes";
import { Failure } from "../core/failure";
import type { Package } from "./openPackage";
import { NamespacedElement, PlainElement, type XmlElement } from "./xmlElement";

export interface XmlVisitor {
  open?(element: XmlElement): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** How a visitor knows elements where their local names alone do not tell. */
export type NameElement = (namespace: string, local: string) => string;

/** Elements within elements; Word's own documents stay below 60. */
const deepest = 250;

/**
 * @param nameOf names elements by namespace; absent, they go by their local names, in less time.
 * @throws Failure, by `source.refuse`, where there is no such part or its XML is broken, nests too
 *   deep or declares a document type: no part needs one, and entities can be made to grow without
 *   end or to fetch other files. Whatever else goes wrong on the way counts as damage.
 */
export function readXml(
  source: Package,
  path: string,
  visitor: XmlVisitor,
  nameOf?: NameElement,
): void {
  const texts = source.read(path);
  if (!texts) throw source.refuse("damaged", path);
  const stop = () => {
    throw source.refuse("hostile", path);
  };
  const guarded = guardDepth(visitor, stop);
  const parser = nameOf ? parserByNamespace(guarded, nameOf) : plainParser(guarded);
  parser.on("doctype", stop);
  try {
    for (const text of texts) parser.write(text);
    parser.close();
  } catch (cause) {
    throw cause instanceof Failure ? cause : source.refuse("damaged", path, cause);
  }
}

function guardDepth(visitor: XmlVisitor, stop: () => void): Required<XmlVisitor> {
  let depth = 0;
  return {
    open(element) {
      depth += 1;
      if (depth > deepest) stop();
      visitor.open?.(element);
    },
    text: (text) => visitor.text?.(text),
    close(name) {
      depth -= 1;
      visitor.close?.(name);
    },
  };
}

function plainParser({ open, text, close }: Required<XmlVisitor>) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names = new Map<string, string>();
  const localName = (name: string) => {
    let local = names.get(name);
    if (local === undefined) names.set(name, (local = name.slice(name.indexOf(":") + 1)));
    return local;
  };
  parser.on("opentag", ({ name, attributes }) => {
    open(new PlainElement(localName(name), attributes));
  });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ name }) => {
    close(localName(name));
  });
  return parser;
}

function parserByNamespace({ open, text, close }: Required<XmlVisitor>, nameOf: NameElement) {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("opentag", (tag) => {
    open(new NamespacedElement(nameOf(tag.uri, tag.local), tag));
  });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ uri, local }) => {
    close(nameOf(uri, local));
  });
  return parser;
}
