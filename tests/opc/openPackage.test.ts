import { strFromU8, strToU8, zipSync } from "fflate";
import type { Trouble } from "../../src/opc/refusal";
import {
  altered,
  directoryMark,
  endMark,
  findRecord,
  open,
  packageFile,
  smallGuards,
  textOf,
} from "./packageFile";

const text = "第一部分：总体要求";
/** Two stored entries: a.xml, whose directory entry is number 0, and b.xml. */
const good = () => packageFile({ "a.xml": text, "b.xml": "<b/>" }, { level: 0 });

/** `good()` with a number of a.xml's directory entry changed. */
const forged32 = (field: number, value: number) =>
  altered(good(), (view) => view.setUint32(findRecord(view, directoryMark) + field, value, true));
const forged16 = (field: number, value: number) =>
  altered(good(), (view) => view.setUint16(findRecord(view, directoryMark) + field, value, true));
const random = (length: number) =>
  Uint8Array.from({ length }, (_, place) => ((place * 2654435761) >>> 13) & 255);

describe("opening refuses", () => {
  test.each<[string, () => Uint8Array, Trouble]>([
    ["nothing but a mark", () => Uint8Array.from([0x50, 0x4b, 3, 4]), "damaged"],
    ["a file that ends early", () => good().slice(0, -10), "damaged"],
    [
      "a directory that points beyond the file",
      () =>
        altered(good(), (view) => view.setUint32(findRecord(view, endMark) + 16, 0xfffffff0, true)),
      "damaged",
    ],
    [
      "a directory that counts more entries than there are",
      () => altered(good(), (view) => view.setUint16(findRecord(view, endMark) + 10, 3, true)),
      "damaged",
    ],
    ["an entry whose name runs beyond the file", () => forged16(28, 0xffff), "damaged"],
    ["entries that announce more than the whole may", () => forged32(24, 500_001), "oversized"],
    [
      "more entries than may be",
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`${at}`, new Uint8Array()])),
        ),
      "oversized",
    ],
  ])("%s", (_, make, trouble) => {
    expect(() => open(make())).toThrow(expect.objectContaining({ trouble, part: "zip" }));
  });
});

describe("reading refuses", () => {
  test.each<[string, () => Uint8Array, Trouble]>([
    ["a part that announces more than a part may", () => forged32(24, 300_001), "oversized"],
    [
      "a part that packs better than anything honest",
      () => packageFile({ "a.xml": " ".repeat(20_000) }),
      "oversized",
    ],
    ["a stored part that is larger than announced", () => forged32(24, 5), "hostile"],
    [
      "a part that unpacks to more than announced",
      () =>
        altered(packageFile({ "a.xml": random(200_000) }), (view) =>
          view.setUint32(findRecord(view, directoryMark) + 24, 1000, true),
        ),
      "hostile",
    ],
    ["a part that is smaller than announced", () => forged32(24, 500), "damaged"],
    ["a checksum that does not fit", () => forged32(16, 12345), "damaged"],
    ["a compression that is not known here", () => forged16(10, 14), "damaged"],
    ["deflated bytes that are no such thing", () => forged16(10, 8), "damaged"],
    ["a part that begins beyond the file", () => forged32(42, 0xfffffff0), "damaged"],
    ["a part that begins where nothing does", () => forged32(42, 1), "damaged"],
    ["a part packed with a password", () => forged16(8, 1), "locked"],
    [
      "a flipped bit, which the checksum tells",
      () => altered(good(), (view) => view.setUint8(36, view.getUint8(36) ^ 1)),
      "damaged",
    ],
  ])("%s", (_, make, trouble) => {
    const source = open(make());
    expect(() => textOf(source, "a.xml")).toThrow(
      expect.objectContaining({ trouble, part: "a.xml" }),
    );
  });

  test("a part asked for until it all adds up to more than the whole may", () => {
    const source = open(packageFile({ "a.xml": "x".repeat(9_000) }));
    const most = Math.floor(smallGuards.totalSize / 9_000);
    for (let time = 0; time < most; time++) textOf(source, "a.xml");
    expect(() => textOf(source, "a.xml")).toThrow(
      expect.objectContaining({ trouble: "oversized" }),
    );
  });
});

test("a package without a rule on packing reads what packs very well", () => {
  const { entries, partSize, totalSize } = smallGuards;
  const source = open(packageFile({ "a.xml": " ".repeat(20_000) }), {
    entries,
    partSize,
    totalSize,
  });
  expect(textOf(source, "a.xml")).toHaveLength(20_000);
});

test.each(["A.XML", "/a.xml", "a.xml"])("a part is found as %s", (path) => {
  const source = open(good());
  expect(source.has(path)).toBe(true);
  expect(textOf(source, path)).toBe(text);
});

test("a path that was packed with backslashes is found", () => {
  const source = open(packageFile({ "xl\\workbook.xml": "<w/>" }));
  expect(textOf(source, "xl/workbook.xml")).toBe("<w/>");
});

test("all parts are unpacked by the paths that the file spells, folders left out", () => {
  const source = open(packageFile({ "xl/": "", "xl/A.xml": text, "b.bin": random(50_000) }));
  const parts = new Map(source.unpackAll());
  expect([...parts.keys()]).toEqual(["xl/A.xml", "b.bin"]);
  expect(strFromU8(parts.get("xl/A.xml")!)).toBe(text);
  expect(parts.get("b.bin")).toEqual(random(50_000));
});

test.each([
  { title: "a checksum that does not fit", bytes: () => forged32(16, 12345), trouble: "damaged" },
  {
    title: "deflated bytes that are no such thing",
    bytes: () => forged16(10, 8),
    trouble: "damaged",
  },
  {
    title: "a part larger than a part may be",
    bytes: () => forged32(24, 300_001),
    trouble: "oversized",
  },
])("unpacking all is refused for $title", ({ bytes, trouble }) => {
  expect(() => [...open(bytes()).unpackAll()]).toThrow(
    expect.objectContaining({ trouble, part: "a.xml" }),
  );
});

test("a part that is not there is null", () => {
  const source = open(good());
  expect(source.has("c.xml")).toBe(false);
  expect(source.read("c.xml")).toBeNull();
});

test.each(["utf16le", "utf8"] as const)("text is read as %s where its mark says so", (encoding) => {
  const source = open(packageFile({ "a.xml": Buffer.from(`\ufeff${text}`, encoding) }));
  expect(textOf(source, "a.xml")).toBe(text);
});

test("text is read as UTF-16, high byte first, where its mark says so", () => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  expect(textOf(open(packageFile({ "a.xml": bytes })), "a.xml")).toBe(text);
});

test("a long part arrives whole, piece by piece", () => {
  const long = Array.from({ length: 20_000 }, (_, line) => `第${line * 7919}行`).join("");
  const source = open(packageFile({ "a.xml": long }), {
    ...smallGuards,
    partSize: 1e6,
    totalSize: 1e6,
  });
  const pieces = [...(source.read("a.xml") ?? [])];
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.join("")).toBe(long);
});

test("a package laid within a larger buffer is read by its own bounds", () => {
  const bytes = good();
  const buffer = new Uint8Array(bytes.length + 200).fill(0x50);
  buffer.set(bytes, 100);
  expect(textOf(open(buffer.subarray(100, 100 + bytes.length)), "a.xml")).toBe(text);
});

test("a package cut off anywhere is refused", () => {
  const bytes = good();
  for (let length = 4; length < bytes.length; length++) {
    expect(() => open(bytes.subarray(0, length))).toThrow(
      expect.objectContaining({ trouble: "damaged" }),
    );
  }
});

describe("zip64", () => {
  const full = 0xffffffff;

  test("sizes and places are read from the field among the extras", () => {
    const content = strToU8(text);
    const field = new Uint8Array(24);
    const sizes = new DataView(field.buffer);
    sizes.setBigUint64(0, BigInt(content.length), true);
    sizes.setBigUint64(8, BigInt(content.length), true);
    const bytes = zipSync({ "a.xml": [content, { level: 0, extra: { 1: field } }] });
    const wide = altered(bytes, (view) => {
      const at = findRecord(view, directoryMark);
      for (const place of [20, 24, 42]) view.setUint32(at + place, full, true);
    });
    expect(textOf(open(wide), "a.xml")).toBe(text);
  });

  test("the directory's place is read from the second record", () => {
    const bytes = good();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = findRecord(view, endMark);
    const more = new Uint8Array(56 + 20);
    const record = new DataView(more.buffer);
    record.setUint32(0, 0x06064b50, true);
    record.setBigUint64(32, 2n, true);
    record.setBigUint64(48, BigInt(view.getUint32(end + 16, true)), true);
    record.setUint32(56, 0x07064b50, true);
    record.setBigUint64(56 + 8, BigInt(end), true);
    const wide = Uint8Array.from([...bytes.subarray(0, end), ...more, ...bytes.subarray(end)]);
    const far = altered(wide, (copy) => {
      const at = findRecord(copy, endMark);
      copy.setUint16(at + 10, 0xffff, true);
      copy.setUint32(at + 16, full, true);
    });
    expect(textOf(open(far), "b.xml")).toBe("<b/>");
  });
});
