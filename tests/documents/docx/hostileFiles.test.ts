import { strToU8, zipSync } from "fflate";

import { packageGuards as guards } from "../../../src/documents/limits";
import { readDocument } from "../../../src/documents/readDocument";
import { failureOf } from "../failureOf";
import { definition, inList, level, list, paragraph, root, wordFile } from "../wordFile";

const good = () => wordFile({ body: paragraph("一、总体要求") }, { level: 0 });

/** A copy of `bytes` changed by `change`, which sees it as a DataView. */
function altered(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  change(new DataView(copy.buffer));
  return copy;
}

/** Where the n-th record with a signature begins. */
function findRecord(view: DataView, signature: number, index = 0): number {
  let left = index;
  for (let at = 0; at + 4 <= view.byteLength; at += 1) {
    if (view.getUint32(at, true) === signature && left-- === 0) return at;
  }
  throw new Error("no such record");
}

const directory = 0x02014b50;
const end = 0x06054b50;
/** The entries of `good()` are [Content_Types].xml and word/document.xml. */
const body = 1;

const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
  [
    "an archive that says it unpacks to more than the limit",
    () =>
      altered(good(), (view) =>
        view.setUint32(findRecord(view, directory) + 24, guards.totalSize + 1, true),
      ),
    "document-unsafe",
  ],
  [
    "a part that says it unpacks to more than a part may",
    () =>
      altered(good(), (view) =>
        view.setUint32(findRecord(view, directory, body) + 24, guards.partSize + 1, true),
      ),
    "document-unsafe",
  ],
  [
    "a part that unpacks to more than it says",
    () => {
      const bomb = wordFile({ body: paragraph("一".repeat(5_000_000)) });
      return altered(bomb, (view) =>
        view.setUint32(findRecord(view, directory, body) + 24, 1000, true),
      );
    },
    "document-unsafe",
  ],
  [
    "a part that unpacks to 120 MB",
    () => wordFile({ body: paragraph("x".repeat(120 * 1024 * 1024)) }),
    "document-unsafe",
  ],
  [
    "more entries than the limit",
    () => {
      const files = Array.from({ length: guards.entries + 1 }, (_, at) => [`${at}`, strToU8("")]);
      return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 0 });
    },
    "document-unsafe",
  ],
  [
    "elements nested without end",
    () => wordFile({ body: "<w:sdt>".repeat(1000) + "</w:sdt>".repeat(1000) }),
    "document-unsafe",
  ],
  [
    "a document type with entities that double each other",
    () =>
      wordFile({
        body: "",
        parts: {
          "word/document.xml":
            '<!DOCTYPE a [<!ENTITY b "xxxx"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
        },
      }),
    "document-unsafe",
  ],
  [
    "a document type that names a file",
    () =>
      wordFile({
        body: "",
        parts: { "word/document.xml": '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' },
      }),
    "document-unsafe",
  ],
  [
    "labels that swell the text beyond its limit",
    () =>
      wordFile({
        body: paragraph("x", inList(1)).repeat(1000),
        numbering: definition(0, level(0, "decimal", "标".repeat(100_000))) + list(1, 0),
      }),
    "document-unsafe",
  ],
  [
    "an entity that nothing declares",
    () => wordFile({ body: "<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>" }),
    "document-damaged",
  ],
  ["XML that breaks off", () => wordFile({ body: "<w:p>" }), "document-damaged"],
  [
    "a part that is not UTF-8",
    () => {
      const bytes = strToU8(root("document", "<w:body>x</w:body>"));
      bytes[bytes.indexOf(0x78, 300)] = 0xff;
      return wordFile({ body: "", parts: { "word/document.xml": bytes } });
    },
    "document-damaged",
  ],
  [
    "a flipped bit in the text, which the checksum tells",
    () => {
      const bytes = good();
      const text = strToU8("总体");
      const at = bytes.findIndex((_, index) => text.every((one, k) => bytes[index + k] === one));
      return altered(bytes, (view) => view.setUint8(at + 2, view.getUint8(at + 2) ^ 1));
    },
    "document-damaged",
  ],
  [
    "a compression that is not known here",
    () =>
      altered(good(), (view) => view.setUint16(findRecord(view, directory, body) + 10, 14, true)),
    "document-damaged",
  ],
  [
    "a part locked with a zip password",
    () => altered(good(), (view) => view.setUint16(findRecord(view, directory, body) + 8, 1, true)),
    "file-encrypted",
  ],
  [
    "a directory that points beyond the file",
    () => altered(good(), (view) => view.setUint32(findRecord(view, end) + 16, 0xfffffff0, true)),
    "document-damaged",
  ],
  [
    "a part that points beyond the file",
    () =>
      altered(good(), (view) =>
        view.setUint32(findRecord(view, directory, body) + 42, 0xfffffff0, true),
      ),
    "document-damaged",
  ],
  [
    "a directory that counts more entries than there are",
    () => altered(good(), (view) => view.setUint16(findRecord(view, end) + 10, 99, true)),
    "document-damaged",
  ],
  [
    "deflated data that are no such thing",
    () =>
      altered(good(), (view) => view.setUint16(findRecord(view, directory, body) + 10, 8, true)),
    "document-damaged",
  ],
];

test.each(cases)("%s is refused with a sentence", async (_, make, code) => {
  const failure = await failureOf(() => readDocument(make(), "通知.docx"));
  expect(failure.code).toBe(code);
  expect(failure.message).toContain("“通知.docx”");
});

test("a .docx cut off anywhere is refused with a sentence", async () => {
  const bytes = wordFile({ body: paragraph("一、总体要求".repeat(50)) });
  for (let length = 4; length < bytes.length; length += 7) {
    const failure = await failureOf(() => readDocument(bytes.subarray(0, length), "通知.docx"));
    expect(failure.code).toBe("document-damaged");
  }
});

test("a file laid within a larger buffer is read by its own bounds", async () => {
  const bytes = good();
  const buffer = new Uint8Array(bytes.length + 200).fill(0x50);
  buffer.set(bytes, 100);
  expect(await readDocument(buffer.subarray(100, 100 + bytes.length), "a.docx")).toBe(
    "一、总体要求",
  );
});
