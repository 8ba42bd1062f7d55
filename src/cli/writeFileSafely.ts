/** Writes a whole file or nothing: under a temporary name in the same folder, then renamed. */

import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

import { Failure } from "../core/failure";
import type { MessageCode } from "../core/messages";
import { errorCode } from "./readFileSafely";

const codes: Readonly<Record<string, MessageCode>> = {
  EISDIR: "output-is-folder",
  ENOSPC: "output-disk-full",
  EDQUOT: "output-disk-full",
};

/**
 * A link is followed, an existing file keeps its permissions.
 *
 * @throws Failure `output-folder-missing`, `output-is-folder`, `output-unwritable` or
 *   `output-disk-full`; then nothing is written and no temporary file is left.
 */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await requireFolder(path);
    const target = await resolveTarget(path);
    await replaceFile(target.path, bytes, target.mode);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(codes[errorCode(cause)] ?? "output-unwritable", { file: path }, { cause });
  }
}

async function requireFolder(path: string): Promise<void> {
  const folder = dirname(path);
  const status = await stat(folder).catch(() => null);
  if (!status?.isDirectory()) throw new Failure("output-folder-missing", { folder });
}

/** The file that shall be replaced, links followed, and the permissions it shall have. */
async function resolveTarget(path: string): Promise<{ path: string; mode: number }> {
  const status = await stat(path).catch(() => null);
  if (!status) return { path, mode: 0o666 };
  if (status.isDirectory()) throw new Failure("output-is-folder", { file: path });
  if (!status.isFile()) throw new Failure("output-unwritable", { file: path });
  await access(path, constants.W_OK);
  return { path: await realpath(path), mode: status.mode };
}

async function replaceFile(target: string, bytes: Uint8Array, mode: number): Promise<void> {
  const temporary = join(dirname(target), `.ledger-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
