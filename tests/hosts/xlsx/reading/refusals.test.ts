import { strToU8, zipSync } from "fflate";
import type { MessageCode } from "../../../../src/core/messages";
import { readContents } from "../../../../src/hosts/xlsx/readContents";
import { guards } from "../../../../src/hosts/xlsx/reading/openWorkbookFile";
import { writePlan } from "../../../../src/hosts/xlsx/writePlan";
import { makeGrid } from "../../../support/makePlan";
import { compoundFile } from "../../../opc/packageFile";
import { foreignWorkbook } from "./foreignWorkbook";

/** Changes one number of the zip's directory, for every entry. */
function forge(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 46 < forged.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
  }
  return forged;
}

const sheetOf = (xml: string) => foreignWorkbook({ parts: { "xl/worksheets/sheet1.xml": xml } });
const rowsOf = (rows: string) => foreignWorkbook({ rows });

test.each<{ title: string; bytes: () => Uint8Array | Promise<Uint8Array>; code: MessageCode }>([
  { title: "an empty file", bytes: () => new Uint8Array(), code: "workbook-empty" },
  {
    title: "a picture",
    bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
    code: "workbook-not-xlsx",
  },
  {
    title: "a table as text",
    bytes: () => strToU8("序号,内容\n1,甲\n"),
    code: "workbook-not-xlsx",
  },
  {
    title: "a workbook with a password",
    bytes: () => compoundFile("EncryptedPackage"),
    code: "workbook-encrypted",
  },
  {
    title: "a workbook of the old format",
    bytes: () => compoundFile("Workbook"),
    code: "workbook-old-format",
  },
  {
    title: "an archive of something else",
    bytes: () => zipSync({ "word/document.xml": strToU8("<w/>") }),
    code: "workbook-not-xlsx",
  },
  {
    title: "a Word document",
    bytes: () => foreignWorkbook({ parts: { "xl/workbook.xml": "<document><body/></document>" } }),
    code: "workbook-not-xlsx",
  },
  {
    title: "a binary workbook",
    bytes: () =>
      foreignWorkbook({
        parts: {
          "_rels/.rels":
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          "xl/workbook.bin": Uint8Array.from([0x83, 0x01, 0x00, 0xff]),
        },
      }),
    code: "workbook-not-xlsx",
  },
  {
    title: "a workbook whose parts are packed with a password",
    bytes: () => forge(rowsOf(""), 8, 1 | (8 << 16)),
    code: "workbook-encrypted",
  },
  {
    title: "a sheet that went missing",
    bytes: () =>
      foreignWorkbook({
        parts: {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="s" Type="x/worksheet" Target="lost.xml"/></Relationships>',
        },
      }),
    code: "workbook-damaged",
  },
  {
    title: "elements nested without end",
    bytes: () => sheetOf(`<worksheet>${"<a>".repeat(1000)}${"</a>".repeat(1000)}</worksheet>`),
    code: "workbook-damaged",
  },
  {
    title: "a sheet that is not UTF-8",
    bytes: () =>
      foreignWorkbook({
        parts: {
          "xl/worksheets/sheet1.xml": Uint8Array.from([...strToU8("<worksheet>"), 0xff, 0xff]),
        },
      }),
    code: "workbook-damaged",
  },
  {
    title: "a file that ends early",
    bytes: async () => (await writePlan(makeGrid([["甲"]]))).slice(0, -40),
    code: "workbook-damaged",
  },
  {
    title: "a file of which only the beginning is left",
    bytes: () => Uint8Array.from([0x50, 0x4b, 3, 4]),
    code: "workbook-damaged",
  },
  {
    title: "a checksum that does not fit",
    bytes: () => forge(rowsOf(""), 16, 12345),
    code: "workbook-damaged",
  },
  {
    title: "an entry that lies about its size",
    bytes: () => forge(rowsOf(""), 24, 20),
    code: "workbook-damaged",
  },
  {
    title: "an entry that begins beyond the end",
    bytes: () => forge(rowsOf(""), 42, 0x00ffffff),
    code: "workbook-damaged",
  },
  {
    title: "broken XML",
    bytes: () => sheetOf("<worksheet><sheetData><row></sheetData>"),
    code: "workbook-damaged",
  },
  {
    title: "XML that ends early",
    bytes: () => sheetOf('<worksheet><sheetData><row r="1">'),
    code: "workbook-damaged",
  },
  {
    title: "an entity that reads a file",
    bytes: () => sheetOf('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>'),
    code: "workbook-damaged",
  },
  {
    title: "entities that grow",
    bytes: () => sheetOf('<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w>&b;</w>'),
    code: "workbook-damaged",
  },
  {
    title: "an unknown entity",
    bytes: () => sheetOf("<worksheet>&x;</worksheet>"),
    code: "workbook-damaged",
  },
  {
    title: "a cell beyond the last row",
    bytes: () => rowsOf('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    code: "workbook-damaged",
  },
  {
    title: "a cell beyond the last column",
    bytes: () => rowsOf('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    code: "workbook-damaged",
  },
  {
    title: "a cell without a proper address",
    bytes: () => rowsOf('<row r="1"><c r="一1"><v>1</v></c></row>'),
    code: "workbook-damaged",
  },
  {
    title: "a row of number zero",
    bytes: () => rowsOf('<row r="0"><c><v>1</v></c></row>'),
    code: "workbook-damaged",
  },
  {
    title: "a number that is none",
    bytes: () => rowsOf('<row r="1"><c r="A1"><v>12a</v></c></row>'),
    code: "workbook-damaged",
  },
  {
    title: "a text that the table does not hold",
    bytes: () => rowsOf('<row r="1"><c r="A1" t="s"><v>5</v></c></row>'),
    code: "workbook-damaged",
  },
  {
    title: "a part that unpacks beyond measure",
    bytes: () => sheetOf(" ".repeat(guards.packing.from * 8)),
    code: "workbook-too-large",
  },
  {
    title: "lone cells far out, which would fill the memory with nothing",
    bytes: () =>
      rowsOf(
        Array.from(
          { length: 2_000 },
          (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>${row}</v></c></row>`,
        ).join(""),
      ),
    code: "workbook-too-large",
  },
  {
    title: "an archive of very many entries",
    bytes: () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: guards.entries + 1 }, (_, place) => [`${place}`, new Uint8Array()]),
        ),
      ),
    code: "workbook-too-large",
  },
])("$title is refused with a sentence", async ({ bytes, code }) => {
  const given = await bytes();
  await expect(readContents(given)).rejects.toMatchObject({ name: "Failure", code });
});

test("wherever a file is damaged, it is refused or read unchanged", async () => {
  const rows = Array.from({ length: 40 }, (_, row) => [row * 7, `第 ${row} 行`]);
  const whole = await writePlan(makeGrid(rows));
  const contents = await readContents(whole);
  for (let at = 0; at < whole.length; at += 7) {
    const bytes = whole.slice();
    bytes[at] = bytes[at]! ^ 0x55;
    const read = await readContents(bytes).catch((error: unknown) => {
      expect(error).toMatchObject({ name: "Failure" });
      return contents;
    });
    expect(read.sheets.map((sheet) => sheet.rows)).toEqual(
      contents.sheets.map((sheet) => sheet.rows),
    );
  }
});
