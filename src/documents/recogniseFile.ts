/** Tells what a file is by its first bytes, because names lie. */

import type { MessageCode } from "../core/messages";
import { findStreams, isCompoundFile, lockedPackage } from "../opc/compoundFile";

export type FileKind =
  | { readonly kind: "text" }
  | { readonly kind: "zip" }
  | { readonly kind: "other"; readonly code: MessageCode; readonly format: string };

interface Signature {
  readonly bytes: string;
  readonly at?: number;
  readonly code: MessageCode;
  readonly format: string;
}

/** First bytes as Latin-1 text. */
const signatures: readonly Signature[] = [
  { bytes: "\x89PNG\r\n", code: "file-is-image", format: "PNG" },
  { bytes: "\xff\xd8\xff", code: "file-is-image", format: "JPEG" },
  { bytes: "GIF87a", code: "file-is-image", format: "GIF" },
  { bytes: "GIF89a", code: "file-is-image", format: "GIF" },
  { bytes: "\0\0\0\0", at: 6, code: "file-is-image", format: "BMP" },
  { bytes: "II*\0", code: "file-is-image", format: "TIFF" },
  { bytes: "MM\0*", code: "file-is-image", format: "TIFF" },
  { bytes: "WEBP", at: 8, code: "file-is-image", format: "WebP" },
  { bytes: "ftypheic", at: 4, code: "file-is-image", format: "HEIC" },
  { bytes: "%PDF-", code: "file-is-pdf", format: "PDF" },
  { bytes: "{\\rtf", code: "file-is-rtf", format: "RTF" },
  { bytes: "Rar!\x1a\x07", code: "file-is-archive", format: "RAR" },
  { bytes: "7z\xbc\xaf\x27\x1c", code: "file-is-archive", format: "7z" },
  { bytes: "\x1f\x8b\x08", code: "file-is-archive", format: "gzip" },
];

/** The file's kind; what is no known format passes for text and is judged again once decoded. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  const head = latin1(bytes.subarray(0, 1024));
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return { kind: "zip" };
  if (isCompoundFile(bytes)) return { kind: "other", ...describeCompound(bytes) };
  const known = signatures.find((signature) => matches(head, signature));
  if (known) return { kind: "other", code: known.code, format: known.format };
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html[\s>])/i.test(head)) {
    return { kind: "other", code: "file-is-web-page", format: "HTML" };
  }
  return { kind: "text" };
}

function matches(head: string, { bytes, at = 0, format }: Signature): boolean {
  // "BM" alone also begins English words: the four reserved bytes behind the size must be zero.
  if (format === "BMP" && !head.startsWith("BM")) return false;
  return head.startsWith(bytes, at);
}

/** What a compound file holds, by the names in its directory. */
function describeCompound(bytes: Uint8Array): { code: MessageCode; format: string } {
  const streams = findStreams(bytes, [lockedPackage, "Workbook", "Book", "PowerPoint Document"]);
  if (streams.has(lockedPackage)) return { code: "file-encrypted", format: "OLE2" };
  if (streams.has("Workbook") || streams.has("Book")) {
    return { code: "file-is-spreadsheet", format: "XLS" };
  }
  if (streams.has("PowerPoint Document")) return { code: "file-is-slides", format: "PPT" };
  return { code: "file-is-old-word", format: "DOC" };
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
