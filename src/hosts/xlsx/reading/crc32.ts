/** The checksum of zip files (IEEE 802.3): a damaged file must not pass for one with other figures. */

const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let checksum = 0xffffffff;
  for (const byte of bytes) {
    checksum = (checksum >>> 8) ^ (table[(checksum ^ byte) & 0xff] ?? 0);
  }
  return (checksum ^ 0xffffffff) >>> 0;
}
