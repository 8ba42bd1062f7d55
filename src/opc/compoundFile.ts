/**
 * Looks into OLE2 compound files ([MS-CFB]): old office files, and the wrapping that Word and Excel
 * put around a package with a password ([MS-OFFCRYPTO]).
 */

const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Where the header ends and directory entries may begin. */
const headerLength = 512;
/** Directory entries are aligned to their own length. */
const entryLength = 128;
/** Of an entry's name: where its length stands, two bytes for its end included. */
const nameLengthAt = 64;

/** The stream that holds a package with a password. */
export const lockedPackage = "EncryptedPackage";

export function isCompoundFile(bytes: Uint8Array): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

/** Which of `names` stand in the file's directory. */
export function findStreams(bytes: Uint8Array, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = headerLength; at + entryLength <= bytes.length; at += entryLength) {
    if (bytes[at + 1] !== 0) continue;
    const length = (bytes[at + nameLengthAt] ?? 0) - 2;
    const name = names.find((one) => one.length * 2 === length && isNamed(bytes, at, one));
    if (name !== undefined) found.add(name);
  }
  return found;
}

/** Names are UTF-16, those looked for are plain ASCII. */
function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  return [...name].every(
    (sign, place) =>
      bytes[at + place * 2] === sign.charCodeAt(0) && bytes[at + place * 2 + 1] === 0,
  );
}
