/** The text of a document file, whatever its name says it is. */

import { Failure } from "../core/failure";
import { decodeText } from "./decodeText";
import { limits } from "./limits";
import { recogniseFile } from "./recogniseFile";

/**
 * Reads .txt, .md and .docx, told apart by content, so that a renamed file is read all the same.
 * Line ends are left as they stand.
 *
 * @param fileName only told in sentences.
 * @throws Failure where the file is empty, too large, of another kind, damaged or without text.
 * @example await readDocument(new TextEncoder().encode("一、总体要求"), "a.txt") // "一、总体要求"
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<string> {
  const file = fileName;
  if (bytes.length === 0) throw new Failure("file-empty", { file });
  if (bytes.length > limits.fileBytes) {
    throw new Failure("file-too-large", { file, limit: limits.fileMegabytes });
  }
  const kind = recogniseFile(bytes);
  switch (kind.kind) {
    case "other":
      throw new Failure(kind.code, { file, format: kind.format });
    case "zip":
      return requireText(await readZipped(bytes, file), "document-without-text", file);
    case "text":
      return requireText(decodeText(bytes, file), "file-empty", file);
  }
}

/** The reader of .docx loads when the first one comes: most notices are plain text. */
async function readZipped(bytes: Uint8Array, fileName: string): Promise<string> {
  const { readDocx } = await import("./docx/readDocx");
  return readDocx(bytes, fileName);
}

function requireText(
  text: string,
  code: "file-empty" | "document-without-text",
  file: string,
): string {
  if (text.trim() === "") throw new Failure(code, { file });
  return text;
}
