/** Reads a .docx: what stands on the page, automatic numbers included, as lines of text. */

import { Failure } from "../../core/failure";
import type { MessageCode } from "../../core/messages";
import type { Package } from "../../opc/openPackage";
import { readLinks } from "../../opc/readLinks";
import type { XmlVisitor } from "../../opc/readXml";
import { BodyReader } from "./bodyReader";
import { ListCounter } from "./listCounter";
import { emptyNumbering, numberingHandler } from "./numbering";
import { openWordFile } from "./openWordFile";
import { Styles } from "./styles";
import { readWordXml } from "./wordXml";

/** What a zip archive is that is no Word document, by a part that only such files have. */
const otherPackages: readonly (readonly [string, MessageCode])[] = [
  ["xl/workbook.xml", "file-is-spreadsheet"],
  ["xl/workbook.bin", "file-is-spreadsheet"],
  ["ppt/presentation.xml", "file-is-slides"],
  ["OFD.xml", "file-is-ofd"],
];

/**
 * One line a paragraph, with its automatic number; tables as `| a | b |` (see `writeTable`); text
 * boxes behind their paragraph. Left out: deleted and hidden text, headers, footers, notes,
 * comments, tables of contents.
 *
 * @throws Failure where the file is another kind of archive, damaged, unsafe or locked.
 */
export function readDocx(bytes: Uint8Array, fileName: string): string {
  const source = openWordFile(bytes, fileName);
  const body = partsByType(source, "").get("officeDocument") ?? "word/document.xml";
  const foreign = otherPackages.find(([part]) => source.has(part));
  if (foreign) throw new Failure(foreign[1], { file: fileName });
  if (!source.has(body)) throw describeIncomplete(source, fileName);
  const related = partsByType(source, body);
  const styles = new Styles();
  const numbering = emptyNumbering();
  readRelated(source, related.get("styles") ?? "word/styles.xml", styles.handler());
  readRelated(
    source,
    related.get("numbering") ?? "word/numbering.xml",
    numberingHandler(numbering),
  );
  const reader = new BodyReader(styles, new ListCounter(numbering, styles), fileName);
  readWordXml(source, body, reader);
  return reader.read();
}

/** Paths of the parts that `part` links to, e.g. `numbering` → `word/numbering.xml`. */
function partsByType(source: Package, part: string): ReadonlyMap<string, string> {
  return new Map(readLinks(source, part).map(({ type, target }) => [type, target]));
}

/** Reads a part that a document may lack. */
function readRelated(source: Package, path: string, visitor: XmlVisitor): void {
  if (source.has(path)) readWordXml(source, path, visitor);
}

/** An archive without a main part: a package that lost it, or an ordinary archive. */
function describeIncomplete(source: Package, file: string): Failure {
  const isPackage = source.has("[Content_Types].xml");
  return isPackage
    ? new Failure("document-damaged", { file })
    : new Failure("file-is-archive", { file, format: "ZIP" });
}
