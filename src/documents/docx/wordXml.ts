/** Streams a part of a Word document; its elements are told by role (`w:p`), whatever prefix a file uses. */

import type { Package } from "../../opc/openPackage";
import { readXml, type XmlVisitor } from "../../opc/readXml";

/** Namespaces, transitional and strict, by the prefix that Word gives them. */
const roles: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
};

/**
 * Elements of no interest have a name that begins with `:`.
 *
 * @throws Failure where there is no such part, or it is damaged or unsafe.
 */
export function readWordXml(source: Package, path: string, visitor: XmlVisitor): void {
  readXml(source, path, visitor, (namespace, local) => `${roles[namespace] ?? ""}:${local}`);
}
