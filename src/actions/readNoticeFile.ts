import type { Notice } from "../core/notice/notice";
import { readNotice } from "../core/notice/readNotice";
import { readDocument } from "../documents/readDocument";

/**
 * Reads a notice from the bytes of a .txt, .md or .docx file.
 *
 * @throws Failure where the file cannot be read as a document, or holds no work items.
 */
export async function readNoticeFile(bytes: Uint8Array, fileName: string): Promise<Notice> {
  return readNotice(await readDocument(bytes, fileName));
}
