import type { CellValue } from "../../../src/core/plan/contents";
import { readContents } from "../../../src/hosts/xlsx/readContents";
import { foreignWorkbook, type ForeignParts } from "./reading/foreignWorkbook";

async function rowsOf(parts: ForeignParts): Promise<readonly (readonly CellValue[])[]> {
  const { sheets } = await readContents(foreignWorkbook(parts));
  return sheets[0]!.rows;
}

test.each<{ title: string; parts: ForeignParts; rows: CellValue[][] }>([
  {
    title: "numbers, however they are spelt",
    parts: { rows: '<row r="1"><c r="A1"><v>1.5E3</v></c><c r="B1" t="n"><v>-0.25</v></c></row>' },
    rows: [[1500, -0.25]],
  },
  {
    title: "booleans and errors",
    parts: {
      rows: '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c></row>',
    },
    rows: [[true, "#DIV/0!"]],
  },
  {
    title: "shared strings, rich ones joined and the readings above characters left out",
    parts: {
      rows: '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>',
      strings:
        '<si><t>甲</t></si><si><r><rPr><b/></rPr><t>正在</t></r><r><t xml:space="preserve"> 推进</t></r><rPh sb="0" eb="1"><t>zheng</t></rPh></si>',
    },
    rows: [["正在 推进", "甲"]],
  },
  {
    title: "inline strings, plain and rich",
    parts: {
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" t="inlineStr"><is><r><t>乙</t></r><r><t>丙</t></r></is></c></row>',
    },
    rows: [["甲", "乙丙"]],
  },
  {
    title: "formulas by the value last calculated",
    parts: {
      rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>正常</v></c><c r="C1"><f>A1</f></c><c r="D1" t="str"><f>""</f><v></v></c></row>',
    },
    rows: [[2, "正常", null, ""]],
  },
  {
    title: "gaps between rows and cells",
    parts: {
      rows: '<row r="2"><c r="C2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>',
    },
    rows: [[], [null, null, 1], [], [2]],
  },
  {
    title: "rows and cells without addresses",
    parts: { rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>" },
    rows: [
      [1, 2],
      [null, 3],
    ],
  },
  {
    title: "cells that only have a look",
    parts: {
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="9" ht="20"/>',
    },
    rows: [[1]],
  },
  {
    title: "characters that XML cannot carry",
    parts: {
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      strings: "<si><t>一_x000D_\n二_x005F_x0041_</t></si>",
    },
    rows: [["一\r\n二_x0041_"]],
  },
  {
    title: "entities and CDATA",
    parts: {
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;甲&gt; &amp; &#20057;<![CDATA[<丙>]]></t></is></c></row>',
    },
    rows: [["<甲> & 乙<丙>"]],
  },
  {
    title: "dates of the strict variant",
    parts: {
      rows: '<row r="1"><c r="A1" t="d"><v>2021-06-30</v></c><c r="B1" t="d"><v>2021-06-30T12:00:00</v></c></row>',
    },
    rows: [[44377, 44377.5]],
  },
  {
    title: "days counted from 1904, but not plain numbers, moved to the 1900 count",
    parts: {
      properties: 'date1904="1"',
      styles:
        '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="171" formatCode="0.0&quot;days&quot;[Red]"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>',
      rows: '<row r="1"><c r="A1"><v>42915</v></c><c r="B1" s="1"><v>42915</v></c><c r="C1" s="2"><v>42915</v></c><c r="D1" s="3"><v>42915</v></c></row>',
    },
    rows: [[42915, 44377, 44377, 42915]],
  },
  {
    title: "days counted from 1900 left as they are",
    parts: {
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      rows: '<row r="1"><c r="A1" s="0"><v>44377</v></c></row>',
    },
    rows: [[44377]],
  },
])("reads $title", async ({ parts, rows }) => {
  expect(await rowsOf(parts)).toEqual(rows);
});

test("reads elements with prefixes", async () => {
  const sheet =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(await rowsOf({ parts: { "xl/worksheets/sheet1.xml": sheet } })).toEqual([[7]]);
});

test("reads UTF-16", async () => {
  const xml =
    '\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>';
  const bytes = new Uint8Array(Buffer.from(xml, "utf16le"));
  expect(await rowsOf({ parts: { "xl/worksheets/sheet1.xml": bytes } })).toEqual([["甲"]]);
});

test("reads hidden sheets, and names sheets without cells", async () => {
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const workbook = `<workbook xmlns:r="${links}"><sheets><sheet name="图" r:id="c"/><sheet name="_meta" state="veryHidden" r:id="s"/></sheets></workbook>`;
  const rels = `<Relationships><Relationship Id="c" Type="${links}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="s" Type="${links}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`;
  const bytes = foreignWorkbook({
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    parts: { "xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": rels },
  });
  expect(await readContents(bytes)).toEqual({
    sheets: [
      { name: "图", rows: [] },
      { name: "_meta", rows: [[1]] },
    ],
  });
});
