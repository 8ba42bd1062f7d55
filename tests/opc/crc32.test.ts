import fc from "fast-check";
import { crc32 } from "../../src/opc/crc32";

test.each([
  { text: "", checksum: 0 },
  { text: "a", checksum: 0xe8b7be43 },
  { text: "123456789", checksum: 0xcbf43926 },
  { text: "The quick brown fox jumps over the lazy dog", checksum: 0x414fa339 },
])("the checksum of “$text”", ({ text, checksum }) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(checksum);
});

test("a checksum taken piece by piece is that of the whole", () => {
  const bytes = fc.uint8Array({ maxLength: 64 });
  fc.assert(
    fc.property(bytes, bytes, (first, second) => {
      expect(crc32(second, crc32(first))).toBe(crc32(Uint8Array.from([...first, ...second])));
    }),
  );
});
