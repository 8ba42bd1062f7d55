/**
 * Turns the bytes of a text file into text: UTF-8, UTF-16 or GB18030, with or without a byte order
 * mark. Line ends stay as they are.
 */

import { Failure } from "../core/failure";

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/**
 * Decides by byte order mark, then strict UTF-8, then UTF-16 (every text of some length holds line
 * ends or digits, thus zero bytes, which no other encoding has), then GB18030. A stray control
 * character is dropped; many of them mean that this is no text.
 *
 * @throws Failure `file-is-binary` where the content is no text, `text-undecodable` where it is
 *   text in an encoding not known here.
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const marked = statedEncoding(bytes);
  const text = marked ? decode(bytes, marked) : decodeByContent(bytes);
  if (text === null) {
    const isBinary = marked === null && looksBinary(bytes);
    throw new Failure(isBinary ? "file-is-binary" : "text-undecodable", { file: fileName });
  }
  return dropControls(text, fileName);
}

/** The encoding that a byte order mark states. */
function statedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function decodeByContent(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return decodeUtf16(bytes) ?? decode(bytes, "utf-8");
  return decode(bytes, "utf-8") ?? decodeGb18030(bytes) ?? decodeUtf16(bytes);
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The byte order whose reading looks like a Chinese or plain text, or null where neither does. */
function decodeUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1) return null;
  const little = shareOfText(bytes, 0);
  const big = shareOfText(bytes, 1);
  if (Math.max(little, big) < 0.9) return null;
  return decode(bytes, little >= big ? "utf-16le" : "utf-16be");
}

/** Share of the 16-bit units that are ASCII text, Chinese characters or their punctuation. */
function shareOfText(bytes: Uint8Array, lowAt: 0 | 1): number {
  let text = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const low = bytes[at + lowAt] ?? 0;
    const high = bytes[at + 1 - lowAt] ?? 0;
    if (isTextUnit(high, low)) text += 1;
  }
  return bytes.length === 0 ? 0 : text / (bytes.length / 2);
}

function isTextUnit(high: number, low: number): boolean {
  if (high === 0) return low >= 0x20 || (low >= 0x09 && low <= 0x0d);
  const isIdeograph = (high >= 0x4e && high <= 0x9f) || (high >= 0xd8 && high <= 0xdf);
  return isIdeograph || high === 0x20 || high === 0x30 || high === 0xff;
}

/**
 * GB18030 gives a meaning to almost any bytes, so damaged UTF-8 or Big5 would pass as rare
 * characters. Real texts keep to the GB2312 rows (B0–F7) and their punctuation (A1–A9).
 */
function decodeGb18030(bytes: Uint8Array): string | null {
  let pairs = 0;
  let rare = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (isControl(lead)) rare += 1;
    if (lead < 0x81) continue;
    const trail = bytes[at + 1] ?? 0;
    const isFourBytes = trail < 0x40;
    at += isFourBytes ? 3 : 1;
    pairs += 1;
    if (!isFourBytes && (trail < 0xa1 || lead < 0xa1 || lead > 0xf7)) rare += 1;
  }
  return rare <= Math.max(2, pairs / 10) ? decode(bytes, "gb18030") : null;
}

/** Control characters and the two code points that are never characters. */
const controls = /[\p{Cc}\ufffe\uffff]/gu;

/** White space and every line end (U+0085 among them) are control characters that texts need. */
const neededControls = /[\s\u0085]/;

function dropControls(text: string, fileName: string): string {
  const kept = text.replace(controls, (sign) => (neededControls.test(sign) ? sign : ""));
  const dropped = text.length - kept.length;
  const tolerated = Math.min(text.length / 10, 8 + text.length / 1000);
  if (dropped > tolerated) throw new Failure("file-is-binary", { file: fileName });
  return kept;
}

/** True where more than a stray byte is a control character that no text holds. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0) > bytes.length / 100;
}

function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20);
}
