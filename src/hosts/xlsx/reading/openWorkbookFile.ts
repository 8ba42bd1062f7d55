/** Opens the package that an .xlsx workbook is, and tells what else a file is that is none. */

import { Failure } from "../../../core/failure";
import type { MessageCode } from "../../../core/messages";
import { findStreams, isCompoundFile, lockedPackage } from "../../../opc/compoundFile";
import type { Guards } from "../../../opc/guards";
import { openPackage, type PackedPackage } from "../../../opc/openPackage";
import { wholeFile, type Refuse, type Trouble } from "../../../opc/refusal";

const megabyte = 2 ** 20;

/** What a workbook of the size of Excel's own limits may reach, and a zip bomb exceeds. */
const mostBytes = 200 * megabyte;
export const guards = {
  entries: 10_000,
  partSize: 400 * megabyte,
  totalSize: 800 * megabyte,
  /**
   * Sheets pack to a twentieth or so; deflate reaches a thousandth on nothing but repetition. Small
   * parts may pack better than that without harm.
   */
  packing: { from: megabyte, ratio: 250 },
} as const satisfies Guards;

const sentences: Readonly<Record<Trouble, MessageCode>> = {
  damaged: "workbook-damaged",
  oversized: "workbook-too-large",
  hostile: "workbook-damaged",
  locked: "workbook-encrypted",
};

/** The failure in words about a workbook. */
export const refuseWorkbook: Refuse = (trouble, part, cause) =>
  new Failure(sentences[trouble], { part }, { cause });

/** @throws Failure where `bytes` is no whole zip file of a size to trust. */
export function openWorkbookFile(bytes: Uint8Array): PackedPackage {
  if (bytes.length === 0) throw new Failure("workbook-empty");
  if (bytes.length > mostBytes) throw refuseWorkbook("oversized", wholeFile);
  if (isCompoundFile(bytes)) {
    const isLocked = findStreams(bytes, [lockedPackage]).size > 0;
    throw new Failure(isLocked ? "workbook-encrypted" : "workbook-old-format");
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) throw new Failure("workbook-not-xlsx");
  return openPackage(bytes, guards, refuseWorkbook);
}
