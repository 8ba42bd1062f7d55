/** Writes a 通报 as a .docx file in the form of GB/T 9704 (Format of official documents). */

import type { CircularDraft, CircularPart } from "../../core/summary/circular/circular";
import { say } from "../../core/messages";
import { bodyFont, fonts, page, sizes, spacing } from "./officialForm";

type Docx = typeof import("docx");

/** The library is loaded when the first circular is written, not before. */
export async function writeCircular(draft: CircularDraft): Promise<Uint8Array> {
  const docx = await import("docx");
  const document = new docx.Document({
    title: draft.title,
    creator: draft.signer,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: bodyFont, size: sizes.body } } } },
    sections: [
      { ...sectionForm(docx), children: bodyOf(docx, draft) },
      ...(draft.annex ? [{ ...sectionForm(docx), children: annexOf(docx, draft.annex) }] : []),
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

/** Page numbers stand outside: right on odd pages, left on even ones, one character in. */
function sectionForm(docx: Docx) {
  const number = (alignment: "left" | "right") =>
    new docx.Footer({
      children: [
        new docx.Paragraph({
          alignment,
          indent: { [alignment]: spacing.character },
          children: [
            new docx.TextRun({
              font: fonts.pageNumber,
              size: sizes.pageNumber,
              children: ["— ", docx.PageNumber.CURRENT, " —"],
            }),
          ],
        }),
      ],
    });
  return {
    properties: { page: { size: page.size, margin: page.margin } },
    footers: { default: number("right"), even: number("left") },
  };
}

function bodyOf(docx: Docx, draft: CircularDraft) {
  const { title, addressees, paragraphs, annex, signer, date } = draft;
  const text = (words: string) => new docx.TextRun({ text: words });
  const line = { line: spacing.line, lineRule: "exact" } as const;
  const end = (words: string) =>
    new docx.Paragraph({
      alignment: "right",
      keepLines: true,
      spacing: line,
      indent: { right: 4 * spacing.character },
      children: [text(words)],
    });
  const plain = (words: string, indented = true) =>
    new docx.Paragraph({
      spacing: line,
      alignment: "both",
      indent: indented ? { firstLine: 2 * spacing.character } : {},
      children: [text(words)],
    });
  return [
    titleOf(docx, title),
    plain("", false),
    plain(addressees, false),
    ...paragraphs.map((one) => paragraphOf(docx, one.part, one.text)),
    ...(annex ? [plain(""), plain(say("circular-annex-reference", { title: annex.title }))] : []),
    plain(""),
    plain(""),
    end(signer),
    end(date),
  ];
}

function titleOf(docx: Docx, title: string) {
  return new docx.Paragraph({
    alignment: "center",
    heading: "Title",
    spacing: { line: spacing.titleLine, lineRule: "exact", after: 0 },
    children: [
      new docx.TextRun({ text: title, font: fonts.title, size: sizes.title, color: "000000" }),
    ],
  });
}

function paragraphOf(docx: Docx, part: CircularPart, words: string) {
  const heading = part === "heading" ? "Heading1" : part === "subheading" ? "Heading2" : undefined;
  const look = { text: words, font: fonts[part], size: sizes.body, color: "000000" };
  return new docx.Paragraph({
    ...(heading ? { heading, keepNext: true } : {}),
    alignment: "both",
    spacing: { line: spacing.line, lineRule: "exact", before: 0, after: 0 },
    indent: { firstLine: 2 * spacing.character },
    children: [new docx.TextRun(look)],
  });
}

function annexOf(docx: Docx, annex: NonNullable<CircularDraft["annex"]>) {
  const label = new docx.TextRun({ text: say("circular-annex-label"), font: fonts.heading });
  return [
    new docx.Paragraph({ spacing: { line: spacing.line, lineRule: "exact" }, children: [label] }),
    titleOf(docx, annex.title),
    new docx.Paragraph({ children: [] }),
    new docx.Table({
      width: { size: 100, type: "pct" },
      columnWidths: annex.widths.map((share) => Math.round((page.textWidth * share) / 100)),
      rows: [
        rowOf(docx, annex.headers, true),
        ...annex.rows.map((cells) => rowOf(docx, cells, false)),
      ],
    }),
  ];
}

/** The first row is repeated on every page; no row is torn in two. */
function rowOf(docx: Docx, cells: readonly string[], isHeader: boolean) {
  return new docx.TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      (words) =>
        new docx.TableCell({
          verticalAlign: "center",
          children: [
            new docx.Paragraph({
              alignment: isHeader ? "center" : "left",
              children: [
                new docx.TextRun({
                  text: words,
                  size: sizes.table,
                  ...(isHeader ? { font: fonts.heading } : {}),
                }),
              ],
            }),
          ],
        }),
    ),
  });
}
