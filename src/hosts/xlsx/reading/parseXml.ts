/** Walks through the XML of a part. Prefixes are dropped: some writers prefix every element. */

import { SaxesParser } from "saxes";
import { Failure } from "../../../core/failure";

export type AttributeValues = Readonly<Record<string, string>>;

export interface XmlVisitor {
  open?(name: string, attributes: AttributeValues): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * @param part named in the failure.
 * @throws Failure where the XML is broken, or declares entities of its own: no workbook needs any,
 *   and they can be made to grow without end or to fetch other files.
 */
export function parseXml(xml: string, part: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  const names = new Map<string, string>();
  const localName = (name: string) => {
    let local = names.get(name);
    if (local === undefined) names.set(name, (local = name.slice(name.indexOf(":") + 1)));
    return local;
  };
  parser.on("error", (error) => {
    throw new Failure("workbook-damaged", { part }, { cause: error });
  });
  parser.on("doctype", () => {
    throw new Failure("workbook-damaged", { part });
  });
  parser.on("opentag", ({ name, attributes }) => {
    visitor.open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    visitor.close?.(localName(name));
  });
  parser.on("text", (text) => {
    visitor.text?.(text);
  });
  parser.on("cdata", (text) => {
    visitor.text?.(text);
  });
  parser.write(xml).close();
}
