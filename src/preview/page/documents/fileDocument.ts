import { Failure } from "../../../core/failure";
import type { OpenDocument } from "../../shared/openDocument";

/** A file of one's own. @throws Failure where it is no workbook, or is damaged or too large. */
export async function fileDocument(file: File, year: number): Promise<OpenDocument> {
  await file.arrayBuffer();
  throw new Failure("preview-unexpected", { year });
}
