/** Reads a .docx: what stands on the page, automatic numbers included, as lines of text. */

import { Failure } from "../../core/failure";
import type { MessageCode, MessageValues } from "../../core/messages";
import { findEntry, openZip, type ZipArchive } from "../zip/openZip";
import { BodyReader } from "./bodyReader";
import { ListCounter } from "./listCounter";
import { emptyNumbering, numberingHandler } from "./numbering";
import type { XmlHandler } from "./parseXml";
import { readPart } from "./readPart";
import { readRelationships } from "./relationships";
import { Styles } from "./styles";

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
  const archive = openZip(bytes, fileName);
  const main = readRelationships(archive, "").get("officeDocument") ?? "word/document.xml";
  const body = findEntry(archive, main);
  const foreign = otherPackages.find(([part]) => findEntry(archive, part));
  if (foreign) throw new Failure(foreign[1], { file: fileName });
  if (!body) throw new Failure(...describeIncomplete(archive));
  const related = readRelationships(archive, main);
  const styles = new Styles();
  const numbering = emptyNumbering();
  readRelated(archive, related.get("styles") ?? "word/styles.xml", styles.handler());
  readRelated(
    archive,
    related.get("numbering") ?? "word/numbering.xml",
    numberingHandler(numbering),
  );
  const reader = new BodyReader(styles, new ListCounter(numbering, styles), fileName);
  readPart(archive, body, reader);
  return reader.read();
}

/** Reads a part that a document may lack. */
function readRelated(archive: ZipArchive, name: string, handler: XmlHandler): void {
  const entry = findEntry(archive, name);
  if (entry) readPart(archive, entry, handler);
}

/** An archive without a main part: a package that lost it, or an ordinary archive. */
function describeIncomplete(archive: ZipArchive): [MessageCode, MessageValues] {
  const isPackage = findEntry(archive, "[Content_Types].xml") !== undefined;
  const code = isPackage ? "document-damaged" : "file-is-archive";
  return [code, { file: archive.fileName, format: "ZIP" }];
}
