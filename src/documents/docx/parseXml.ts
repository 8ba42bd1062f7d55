/** A streaming XML reader that speaks of elements by role (`w:p`), whatever prefix a file uses. */

import { SaxesParser, type SaxesTagNS } from "saxes";

import { Failure } from "../../core/failure";
import { limits } from "../limits";

export interface XmlElement {
  /** Prefix of the role and local name, e.g. `w:p`; elements of no interest begin with `:`. */
  readonly name: string;
  /** The attribute by local name, whatever its namespace. */
  attribute(local: string): string | undefined;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  text?(text: string): void;
  close(name: string): void;
}

/** Namespaces, transitional and strict, by the prefix that Word gives them. */
const roles: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/package/2006/relationships": "pr",
};

/**
 * Reads UTF-8 or UTF-16 pieces of one document.
 *
 * @throws Failure `document-unsafe` for a document type declaration (the door to entities) or too
 *   deep nesting; Error where the XML is not well-formed.
 */
export function parseXml(
  pieces: Iterable<Uint8Array>,
  fileName: string,
  handler: XmlHandler,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const refuse = () => {
    throw new Failure("document-unsafe", { file: fileName });
  };
  let depth = 0;
  parser.on("doctype", refuse);
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > limits.xmlDepth) refuse();
    handler.open({
      name: roleName(tag.uri, tag.local),
      attribute: (local) => findAttribute(tag, local),
    });
  });
  parser.on("text", (text) => handler.text?.(text));
  parser.on("cdata", (text) => handler.text?.(text));
  parser.on("closetag", (tag) => {
    depth -= 1;
    handler.close(roleName(tag.uri, tag.local));
  });
  for (const text of decodePieces(pieces)) parser.write(text);
  parser.close();
}

function roleName(uri: string, local: string): string {
  return `${roles[uri] ?? ""}:${local}`;
}

function findAttribute(tag: SaxesTagNS, local: string): string | undefined {
  const usual = tag.attributes[`w:${local}`] ?? tag.attributes[local];
  const found = usual ?? Object.values(tag.attributes).find((one) => one.local === local);
  return found?.value;
}

function* decodePieces(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | null = null;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
