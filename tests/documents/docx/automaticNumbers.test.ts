import { readDocument } from "../../../src/documents/readDocument";
import {
  definition,
  inList,
  level,
  list,
  paragraph,
  root,
  wordFile,
  type WordParts,
} from "../wordFile";

const lines = async (parts: WordParts) =>
  (await readDocument(wordFile(parts), "通知.docx")).split("\n");

const outline = definition(
  0,
  level(0, "chineseCounting", "%1、"),
  level(1, "chineseCountingThousand", "（%2）"),
  level(2, "decimal", "%3."),
  level(3, "decimalEnclosedCircle", "%4"),
);

test("the levels of a notice count on their own and begin anew under each higher one", async () => {
  const body = [0, 1, 2, 2, 1, 2, 3, 3, 0, 1, 2]
    .map((at) => paragraph("x", inList(1, at)))
    .join("");
  expect(await lines({ body, numbering: outline + list(1, 0) })).toEqual([
    "一、x",
    "（一）x",
    "1. x",
    "2. x",
    "（二）x",
    "1. x",
    "① x",
    "② x",
    "二、x",
    "（一）x",
    "1. x",
  ]);
});

interface Case {
  readonly title: string;
  readonly levels: readonly string[];
  /** What follows the definition in numbering.xml; by default list 1. */
  readonly lists?: string;
  readonly styles?: string;
  /** Properties of each paragraph, whose text is x. */
  readonly paragraphs: readonly string[];
  readonly expected: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: "labels of several levels show the counters above",
    levels: [level(0, "decimal", "%1"), level(1, "decimal", "%1.%2")],
    paragraphs: [inList(1), inList(1, 1), inList(1, 1), inList(1), inList(1, 1)],
    expected: ["1 x", "1.1 x", "1.2 x", "2 x", "2.1 x"],
  },
  {
    title: "a legal label writes every counter in digits",
    levels: [level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2", "<w:isLgl/>")],
    paragraphs: [inList(1), inList(1, 1)],
    expected: ["一、x", "1.1 x"],
  },
  {
    title: "without legal, each counter keeps the format of its own level",
    levels: [level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2")],
    paragraphs: [inList(1), inList(1, 1)],
    expected: ["一、x", "一.1 x"],
  },
  {
    title: "a level above that was never used shows its start",
    levels: [level(0, "decimal", "%1"), level(1, "decimal", "%1.%2")],
    paragraphs: [inList(1, 1), inList(1), inList(1, 1)],
    expected: ["1.1 x", "1 x", "1.1 x"],
  },
  {
    title: "lvlRestart 0 counts on through the whole notice",
    levels: [
      level(0, "chineseCounting", "%1、"),
      level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>'),
    ],
    paragraphs: [inList(1), inList(1, 1), inList(1), inList(1, 1)],
    expected: ["一、x", "1. x", "二、x", "2. x"],
  },
  {
    title: "lvlRestart 1 begins anew under the first level but not under the second",
    levels: [
      level(0, "upperRoman", "%1."),
      level(1, "upperLetter", "%2."),
      level(2, "lowerLetter", "%3)", '<w:lvlRestart w:val="1"/>'),
    ],
    paragraphs: [0, 1, 2, 1, 2, 0, 2].map((at) => inList(1, at)),
    expected: ["I. x", "A. x", "a) x", "B. x", "b) x", "II. x", "a) x"],
  },
  {
    title: "two lists of one definition count on together",
    levels: [level(0, "decimal", "%1.")],
    lists: list(1, 0) + list(2, 0),
    paragraphs: [inList(1), inList(2), inList(1)],
    expected: ["1. x", "2. x", "3. x"],
  },
  {
    title: "a start override begins the list anew, once",
    levels: [level(0, "decimal", "%1.")],
    lists:
      list(1, 0) +
      list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
    paragraphs: [inList(1), inList(1), inList(2), inList(2)],
    expected: ["1. x", "2. x", "5. x", "6. x"],
  },
  {
    title: "an overridden level has the list's own format",
    levels: [level(0, "decimal", "%1.")],
    lists: list(
      1,
      0,
      `<w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "%1)")}</w:lvlOverride>`,
    ),
    paragraphs: [inList(1), inList(1)],
    expected: ["A) x", "B) x"],
  },
  {
    title: "another start in the definition itself",
    levels: [level(0, "decimal", "%1.").replace('w:start w:val="1"', 'w:start w:val="13"')],
    paragraphs: [inList(1), inList(1)],
    expected: ["13. x", "14. x"],
  },
  {
    title: "list 0 switches off the numbering of a style",
    levels: [level(0, "decimal", "%1.")],
    styles: `<w:style w:type="paragraph" w:styleId="Item"><w:pPr>${inList(1)}</w:pPr></w:style>`,
    paragraphs: ['<w:pStyle w:val="Item"/>', `<w:pStyle w:val="Item"/>${inList(0)}`],
    expected: ["1. x", "x"],
  },
  {
    title: "heading styles stand for the levels that name them",
    levels: [
      level(0, "chineseCounting", "%1、", '<w:pStyle w:val="H1"/>'),
      level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="H2"/>'),
    ],
    styles: ["H1", "H2"]
      .map(
        (id) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      )
      .join(""),
    paragraphs: ["H1", "H2", "H2", "H1", "H2"].map((id) => `<w:pStyle w:val="${id}"/>`),
    expected: ["一、x", "（一）x", "（二）x", "二、x", "（一）x"],
  },
  {
    title: "a style inherits the numbering of the style it is based on",
    levels: [level(0, "decimal", "%1．")],
    styles:
      `<w:style w:type="paragraph" w:styleId="Base"><w:pPr>${inList(1)}</w:pPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="Item"><w:basedOn w:val="Base"/></w:style>',
    paragraphs: ['<w:pStyle w:val="Item"/>'],
    expected: ["1．x"],
  },
  {
    title: "the default paragraph style numbers paragraphs that name none",
    levels: [level(0, "decimal", "%1．")],
    styles: `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:pPr>${inList(1)}</w:pPr></w:style>`,
    paragraphs: [""],
    expected: ["1．x"],
  },
  {
    title: "styles based on each other in a circle are left alone",
    levels: [level(0, "decimal", "%1.")],
    styles:
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    paragraphs: ['<w:pStyle w:val="A"/>'],
    expected: ["x"],
  },
  {
    title: "a list kept in a numbering style is found through its link",
    levels: [level(0, "decimal", "%1)")],
    lists:
      '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      list(1, 0) +
      list(2, 7),
    styles: `<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    paragraphs: [inList(2), inList(1)],
    expected: ["1) x", "2) x"],
  },
  {
    title: "a space or nothing after the label, as the level says",
    levels: [
      level(0, "decimal", "第%1项", '<w:suff w:val="nothing"/>'),
      level(1, "decimal", "第%2条", '<w:suff w:val="space"/>'),
    ],
    paragraphs: [inList(1), inList(1, 1)],
    expected: ["第1项x", "第1条 x"],
  },
  {
    title: "bullets of symbol fonts become a plain one",
    levels: [level(0, "bullet", "\uf06c"), level(1, "bullet", "–")],
    paragraphs: [inList(1), inList(1, 1)],
    expected: ["• x", "– x"],
  },
  {
    title: "a level without format or with a hidden label has none",
    levels: [level(0, "none", "%1"), level(1, "decimal", "%2.", "<w:rPr><w:vanish/></w:rPr>")],
    paragraphs: [inList(1), inList(1, 1)],
    expected: ["x", "x"],
  },
  {
    title: "a custom format falls back to the usual one beside it",
    levels: [
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14">' +
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
        '<mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>' +
        '<w:lvlText w:val="%1."/></w:lvl>',
    ],
    paragraphs: [inList(1)],
    expected: ["01. x"],
  },
  {
    title: "a list that is not defined gives no label",
    levels: [level(0, "decimal", "%1.")],
    paragraphs: [inList(9), inList(1, 5)],
    expected: ["x", "x"],
  },
];

test.each(cases)("$title", async ({ levels, lists, styles, paragraphs, expected }) => {
  const numbering = definition(0, ...levels) + (lists ?? list(1, 0));
  const body = paragraphs.map((properties) => paragraph("x", properties)).join("");
  expect(await lines({ body, numbering, ...(styles === undefined ? {} : { styles }) })).toEqual(
    expected,
  );
});

test("numbering as it was before a tracked change does not count", async () => {
  const changed = `<w:pPrChange><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`;
  const body = paragraph("甲", changed) + paragraph("乙", inList(1));
  expect(await lines({ body, numbering: outline + list(1, 0) })).toEqual(["甲", "一、乙"]);
});

test("parts of other names are found through the relationships", async () => {
  const relationship = (type: string, target: string) =>
    `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relationships = (content: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const text = await lines({
    body: "",
    parts: {
      "_rels/.rels": relationships(relationship("officeDocument", "/word/document2.xml")),
      "word/_rels/document2.xml.rels": relationships(relationship("numbering", "../lists/n.xml")),
      "word/document2.xml": root("document", `<w:body>${paragraph("x", inList(1))}</w:body>`),
      "lists/n.xml": root("numbering", outline + list(1, 0)),
    },
  });
  expect(text).toEqual(["一、x"]);
});
