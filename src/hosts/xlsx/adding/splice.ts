/**
 * Changes XML as text at a few known places, so that everything else – extensions of later Excels
 * included – stays as it was. Files that prefix the elements we look for are refused.
 */

import { SaxesParser } from "saxes";
import { Failure } from "../../../core/failure";

/** @throws Failure `workbook-unusual` where `mark` does not occur. */
export function insertBefore(xml: string, mark: string, piece: string): string {
  const at = xml.lastIndexOf(mark);
  if (at < 0) throw new Failure("workbook-unusual", { part: mark });
  return xml.slice(0, at) + piece + xml.slice(at);
}

/** A list such as `<fonts count="2">…</fonts>`, the empty `<fonts/>` included. */
export interface XmlList {
  readonly start: number;
  readonly end: number;
  readonly attributes: string;
  readonly inside: string;
}

/** The first list of that name; null where there is none. */
export function findList(xml: string, name: string): XmlList | null {
  const open = new RegExp(`<${name}(\\s[^>]*?)?(/)?>`).exec(xml);
  if (!open) return null;
  const [whole, attributes = "", empty] = open;
  const begin = open.index + whole.length;
  const close = empty ? begin : xml.indexOf(`</${name}>`, begin);
  if (close < 0) return null;
  const end = empty ? begin : close + name.length + 3;
  return { start: open.index, end, attributes, inside: xml.slice(begin, close) };
}

/** How many elements stand directly in a piece of XML. */
export function countElements(xml: string): number {
  const parser = new SaxesParser();
  let depth = 0;
  let count = 0;
  parser.on("opentag", () => {
    if (depth === 1) count++;
    depth++;
  });
  parser.on("closetag", () => {
    depth--;
  });
  parser.write(`<list>${xml}</list>`).close();
  return count;
}

/** Adds members to a list and sets its count anew. */
export function extendList(xml: string, name: string, list: XmlList, members: string): string {
  const inside = list.inside + members;
  const others = list.attributes.replace(/\scount="[^"]*"/, "");
  const whole = `<${name} count="${countElements(inside)}"${others}>${inside}</${name}>`;
  return xml.slice(0, list.start) + whole + xml.slice(list.end);
}
