import { strToU8, zipSync } from "fflate";

import { readDocument } from "../../../src/documents/readDocument";
import {
  definition,
  inList,
  level,
  list,
  paragraph,
  root,
  run,
  table,
  wordFile,
} from "../wordFile";

const read = (body: string, styles = "") => readDocument(wordFile({ body, styles }), "通知.docx");

const cell = (properties: string, text: string) =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

const paragraphOf = (...content: string[]) => `<w:p>${content.join("")}</w:p>`;

const textBox = (...texts: string[]) =>
  `<wps:txbx><w:txbxContent>${texts.map((text) => paragraph(text)).join("")}</w:txbxContent></wps:txbx>`;

const characterStyle = (id: string, properties: string, more = "") =>
  `<w:style w:type="character" w:styleId="${id}">${more}<w:rPr>${properties}</w:rPr></w:style>`;

interface Case {
  readonly title: string;
  readonly body: string;
  readonly styles?: string;
  readonly expected: string;
}

const cases: readonly Case[] = [
  {
    title: "paragraphs are lines, empty ones too",
    body: paragraph("一") + paragraph("") + paragraph("二"),
    expected: "一\n\n二",
  },
  {
    title: "runs of a paragraph join without a gap",
    body: paragraphOf(run("责任单位：区发"), run("改委"), run("、 教体局")),
    expected: "责任单位：区发改委、 教体局",
  },
  {
    title: "white space counts only where the file says so",
    body: paragraphOf("<w:r><w:t> 朱 蕾 </w:t></w:r>", run(" 、")),
    expected: "朱 蕾 、",
  },
  {
    title: "tabs, line breaks, page breaks and hyphens are signs",
    body: paragraphOf(
      "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>",
      '<w:br w:type="page"/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:cr/><w:t>f</w:t></w:r>',
    ),
    expected: "a\tb\nc\nd-e\nf",
  },
  {
    title: "tab stops are no tabs",
    body: paragraph("a", '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'),
    expected: "a",
  },
  {
    title: "symbols are read by font and place",
    body: paragraphOf(
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="F06A"/>',
      '<w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F04A"/>',
      '<w:sym w:font="宋体" w:char="2116"/></w:r>',
    ),
    expected: "☑①≥□№",
  },
  {
    title: "tracked insertions stay, deletions go",
    body: paragraphOf(
      run("新增"),
      `<w:del>${run("旧")}<w:r><w:delText>9000</w:delText><w:tab/></w:r></w:del>`,
      `<w:ins>${run("9400")}</w:ins>`,
      `<w:moveFrom>${run("甲")}</w:moveFrom><w:moveTo>${run("人")}</w:moveTo>`,
    ),
    expected: "新增9400人",
  },
  {
    title: "a deleted paragraph mark joins two paragraphs",
    body: paragraph("新征", "<w:rPr><w:del/></w:rPr>") + paragraph("程") + paragraph("二"),
    expected: "新征程\n二",
  },
  {
    title: "a deleted last paragraph mark loses no text",
    body: paragraph("一") + paragraph("二", "<w:rPr><w:del/></w:rPr>"),
    expected: "一\n二",
  },
  {
    title: "hidden text goes, what is said to be visible stays",
    body: paragraphOf(run("a"), run("b", "<w:vanish/>"), run("c", '<w:vanish w:val="0"/>')),
    expected: "ac",
  },
  {
    title: "text is hidden through its style, unless the run says otherwise",
    body: paragraphOf(
      run("a", '<w:rStyle w:val="Secret"/>'),
      run("b", '<w:rStyle w:val="Child"/>'),
      run("c", '<w:rStyle w:val="Child"/><w:vanish w:val="false"/>'),
    ),
    styles:
      characterStyle("Secret", "<w:vanish/>") +
      characterStyle("Child", "<w:b/>", '<w:basedOn w:val="Secret"/>'),
    expected: "c",
  },
  {
    title: "text boxes are read once and follow their paragraph",
    body: paragraphOf(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${textBox("偃政〔2021〕3号", "签发")}</mc:Choice>`,
      `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph("偃政〔2021〕3号")}</w:txbxContent>`,
      "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
      run("洛阳市偃师区人民政府文件"),
    ),
    expected: "洛阳市偃师区人民政府文件\n偃政〔2021〕3号\n签发",
  },
  {
    title: "a text box of the old kind is read where it stands alone",
    body: paragraphOf(
      `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph("框")}</w:txbxContent></v:textbox></w:pict></w:r>`,
    ),
    expected: "\n框",
  },
  {
    title: "the fallback is read where there is no choice",
    body: paragraphOf(
      `<mc:AlternateContent><mc:Fallback>${run("备")}</mc:Fallback></mc:AlternateContent>`,
    ),
    expected: "备",
  },
  {
    title: "note and comment references, field codes, phonetic guides and formats leave no text",
    body: paragraphOf(
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>',
      '<w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r>',
      `<w:ruby><w:rt>${run("gōu")}</w:rt><w:rubyBase>${run("缑")}</w:rubyBase></w:ruby>`,
      run("氏镇", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
    ),
    expected: "缑氏镇",
  },
  {
    title: "links, fields' results, controls, smart tags and formulas keep their text",
    body: paragraphOf(
      `<w:hyperlink>${run("a")}</w:hyperlink><w:fldSimple>${run("b")}</w:fldSimple>`,
      `<w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>${run("c")}</w:sdtContent></w:sdt>`,
      `<w:smartTag>${run("d")}</w:smartTag><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`,
    ),
    expected: "abcdx=1",
  },
  {
    title: "tables of contents are left out",
    body: paragraph("一、城市1", '<w:pStyle w:val="11"/>') + paragraph("一、城市"),
    styles: '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>',
    expected: "一、城市",
  },
  {
    title: "tables are rows between pipes",
    body: paragraph("附件") + table(["序号", "任务"], ["1", "建成"]) + paragraph("完"),
    expected: "附件\n| 序号 | 任务 |\n| 1 | 建成 |\n完",
  },
  {
    title: "lines of a cell are parted and pipes escaped",
    body: table([paragraph("区发改委") + paragraph("") + paragraph("区|教体局"), "b"]),
    expected: "| 区发改委<br>区\\|教体局 | b |",
  },
  {
    title: "a cell over several columns leaves them empty",
    body: `<w:tbl><w:tr>${cell('<w:gridSpan w:val="3"/>', "合计")}${cell("", "9")}</w:tr></w:tbl>`,
    expected: "| 合计 |  |  | 9 |",
  },
  {
    title: "a cell merged with the one above holds a ditto mark",
    body:
      `<w:tbl><w:tr>${cell('<w:vMerge w:val="restart"/>', "城市")}${cell("", "1")}</w:tr>` +
      `<w:tr>${cell("<w:vMerge/>", "")}${cell("", "2")}</w:tr></w:tbl>`,
    expected: "| 城市 | 1 |\n| 〃 | 2 |",
  },
  {
    title: "columns left free at the start of a row stay free",
    body: `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("", "a")}</w:tr></w:tbl>`,
    expected: "|  | a |",
  },
  {
    title: "a deleted row is gone",
    body: `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell("", "1")}${cell("", "2")}</w:tr><w:tr>${cell("", "a")}${cell("", "b")}</w:tr></w:tbl>`,
    expected: "| a | b |",
  },
  {
    title: "a table of one column is a frame around text",
    body: table([paragraph("一、总体要求") + paragraph("1. 建成")]),
    expected: "一、总体要求\n1. 建成",
  },
  {
    title: "a table within a cell stays in the cell",
    body: table([table(["a", "b"]) + paragraph("c"), "d"]),
    expected: "| \\| a \\| b \\|<br>c | d |",
  },
];

test.each(cases)("$title", async ({ body, styles, expected }) => {
  expect(await read(body, styles)).toBe(expected);
});

test("numbers count on through the cells of a table", async () => {
  const numbering = definition(0, level(0, "decimal", "%1.")) + list(1, 0);
  const item = (text: string) => paragraph(text, inList(1));
  const body = item("a") + table([item("b"), "区发改委"], [item("c"), "教体局"]) + item("d");
  expect(await readDocument(wordFile({ body, numbering }), "通知.docx")).toBe(
    "1. a\n| 2. b | 区发改委 |\n| 3. c | 教体局 |\n4. d",
  );
});

test("a hidden paragraph takes no number", async () => {
  const numbering = definition(0, level(0, "decimal", "%1.")) + list(1, 0);
  const hidden = `<w:p><w:pPr>${inList(1)}<w:rPr><w:vanish/></w:rPr></w:pPr>${run("x", "<w:vanish/>")}</w:p>`;
  const body = paragraph("a", inList(1)) + hidden + paragraph("b", inList(1));
  expect(await readDocument(wordFile({ body, numbering }), "通知.docx")).toBe("1. a\n2. b");
});

test("strict Open XML, another prefix and UTF-16 parts are read alike", async () => {
  const xml =
    '\ufeff<?xml version="1.0" encoding="UTF-16"?><d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main">' +
    '<d:body><d:p><d:r><d:t xml:space="preserve">一、</d:t></d:r></d:p></d:body></d:document>';
  const bytes = new Uint8Array(Uint16Array.from(xml, (sign) => sign.charCodeAt(0)).buffer);
  const file = wordFile({ body: "", parts: { "word/document.xml": bytes } });
  expect(await readDocument(file, "通知.docx")).toBe("一、");
});

test("names in the archive may have capitals and backslashes", async () => {
  const part = root("document", `<w:body>${paragraph("一")}</w:body>`);
  const file = zipSync({ "Word\\Document.XML": strToU8(part) });
  expect(await readDocument(file, "通知.docx")).toBe("一");
});
