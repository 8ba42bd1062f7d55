/** The checksum of zip files (IEEE 802.3): a damaged file must not pass for one with other figures. */

const polynomial = 0xedb88320;

/** Checksums of a byte followed by 0, 1, 2 and 3 zero bytes: four bytes are then one step. */
const tables = makeTables();

/** The checksum of `bytes`, carrying on from that of the bytes before them. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [table0, table1, table2, table3] = tables;
  const end = bytes.length - (bytes.length % 4);
  let checksum = ~previous;
  let at = 0;
  for (; at < end; at += 4) {
    checksum ^= word(bytes, at);
    checksum =
      entry(table3, checksum) ^
      entry(table2, checksum >>> 8) ^
      entry(table1, checksum >>> 16) ^
      entry(table0, checksum >>> 24);
  }
  for (; at < bytes.length; at++) {
    checksum = (checksum >>> 8) ^ entry(table0, checksum ^ (bytes[at] ?? 0));
  }
  return ~checksum >>> 0;
}

function word(bytes: Uint8Array, at: number): number {
  const [low, middle] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  const [high, highest] = [bytes[at + 2] ?? 0, bytes[at + 3] ?? 0];
  return low | (middle << 8) | (high << 16) | (highest << 24);
}

function entry(table: Int32Array, index: number): number {
  return table[index & 0xff] ?? 0;
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value;
  });
  const next = (table: Int32Array) => table.map((value) => (value >>> 8) ^ entry(first, value));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
