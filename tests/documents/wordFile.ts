/** Makes .docx files for the tests by zipping XML written here. */

import { strToU8, zipSync, type ZipOptions } from "fflate";

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(" ");

export interface WordParts {
  /** What stands inside w:body. */
  readonly body: string;
  /** What stands inside w:numbering. */
  readonly numbering?: string;
  /** What stands inside w:styles. */
  readonly styles?: string;
  /** Further parts, or others in the place of the usual ones, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export function wordFile(
  { body, numbering, styles, parts = {} }: WordParts,
  options: ZipOptions = {},
): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    ...(numbering === undefined ? {} : { "word/numbering.xml": root("numbering", numbering) }),
    ...(styles === undefined ? {} : { "word/styles.xml": root("styles", styles) }),
    ...parts,
  };
  const zippable = Object.entries(all).map(
    ([name, part]) => [name, typeof part === "string" ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(zippable), options);
}

/** A part's root element `w:name` with every namespace declared. */
export function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${spaces}>${content}</w:${name}>`;
}

/** A paragraph of one run; `properties` go into w:pPr. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** w:numPr: the place of a paragraph in a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** One level of a list definition: `format` and `text` as in w:numFmt and w:lvlText. */
export function level(index: number, format: string, text: string, more = ""): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
    `<w:lvlText w:val="${text}"/>${more}</w:lvl>`
  );
}

export function definition(id: number, ...levels: string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
}

/** w:num: list `id` of definition `of`, with overrides. */
export function list(id: number, of: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
}

export function table(...rows: string[][]): string {
  const cell = (content: string) =>
    `<w:tc>${content.startsWith("<w:") ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
