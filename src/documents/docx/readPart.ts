/** Streams one XML part of the package into a handler. */

import { Failure } from "../../core/failure";
import type { ZipArchive, ZipEntry } from "../zip/openZip";
import { readEntry } from "../zip/readEntry";
import { parseXml, type XmlHandler } from "./parseXml";

/** @throws Failure; whatever else goes wrong inside a part means that the document is damaged. */
export function readPart(archive: ZipArchive, entry: ZipEntry, handler: XmlHandler): void {
  try {
    parseXml(readEntry(archive, entry), archive.fileName, handler);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure("document-damaged", { file: archive.fileName }, { cause });
  }
}
