/** Reads a file a person named, with a sentence for each way in which that can fail. */

import { readFile, stat } from "node:fs/promises";

import { Failure } from "../core/failure";
import type { MessageCode } from "../core/messages";

const megabyte = 1024 * 1024;

const codes: Readonly<Record<string, MessageCode>> = {
  ENOENT: "file-not-found",
  ENOTDIR: "file-not-found",
  EISDIR: "file-is-folder",
};

/**
 * Asks for the size before reading, so that a file of any size costs nothing.
 *
 * @throws Failure `file-not-found`, `file-is-folder`, `file-too-large` or `file-unreadable`.
 */
export async function readFileSafely(path: string, megabytes: number): Promise<Uint8Array> {
  const fail = (code: MessageCode, cause?: unknown) =>
    new Failure(code, { file: path, limit: megabytes }, { cause });
  try {
    const status = await stat(path);
    if (status.isDirectory()) throw fail("file-is-folder");
    if (!status.isFile()) throw fail("file-unreadable");
    if (status.size > megabytes * megabyte) throw fail("file-too-large");
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw fail(codes[errorCode(cause)] ?? "file-unreadable", cause);
  }
}

/** The system's code of an error, such as `ENOENT`; empty where it has none. */
export function errorCode(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode ? String(error.code) : "";
}
