import { Failure } from "../../../core/failure";
import { openWorkbook } from "../../../actions/openWorkbook";
import type { OpenDocument } from "../../shared/openDocument";

const largestBytes = 200 * 1024 * 1024;

/**
 * A workbook file of one's own; `year` completes dates typed without one.
 *
 * @throws Failure where it is no workbook, or is locked, damaged or too large.
 */
export async function fileDocument(file: File, year: number): Promise<OpenDocument> {
  const { name: fileName, size } = file;
  if (size > largestBytes) throw new Failure("workbook-too-large", { part: fileName });
  const bytes = await readBytes(file);
  const { plan, results, leftOut } = await openWorkbook(bytes);
  return { fileName, year, plan, results, leftOut };
}

/** A file that was moved or is in use cannot be read. */
async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new Failure("file-unreadable", { file: file.name }, { cause });
  }
}
