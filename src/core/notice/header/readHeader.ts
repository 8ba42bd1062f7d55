/** Reads what a notice says about itself before its first item and in its signature. */

import type { ClassifiedLine } from "../lines/classifyLine";
import type { Notice } from "../notice";
import { findDeclared } from "./findDeclared";
import { findDocumentNumber } from "./findDocumentNumber";
import { findEffectiveYear } from "./findEffectiveYear";
import { findReporting } from "./findReporting";
import { findSignature } from "./findSignature";
import { findTitle } from "./findTitle";
import { yearOfTitle } from "./yearOfTitle";
import { endsLikeUnit } from "../vocabulary";

export type Header = Pick<
  Notice,
  "title" | "documentNumber" | "issuer" | "issuedOn" | "year" | "declared" | "reporting"
>;

/** How much of the words around the items is looked at; a notice's own need a fraction of it. */
const longestPreamble = 20_000;

/**
 * @param headLength how many lines stand before the addressees and the first sentence.
 */
export function readHeader(lines: readonly ClassifiedLine[], headLength: number): Header {
  const head = lines.slice(0, headLength);
  const opening = (lines[headLength]?.text ?? "").slice(0, 800);
  const title = findTitle(head, opening);
  const documentNumber = findDocumentNumber(head, opening);
  const signature = findSignature(lines);
  const preamble = preambleOf(lines);
  const plain = plainText(lines);
  return {
    title,
    documentNumber,
    issuer: issuerOfTitle(title) ?? signature.name ?? redHead(head),
    issuedOn: signature.date,
    year:
      yearOfTitle(title) ??
      firstYear(signature.date) ??
      firstYear(documentNumber) ??
      findEffectiveYear(plain),
    declared: findDeclared(title, preamble),
    reporting: findReporting(plain),
  };
}

/** Paragraphs before the first numbered one. */
function preambleOf(lines: readonly ClassifiedLine[]): string {
  const first = lines.findIndex(({ kind }) => kind === "marker" || kind === "label");
  return textOf(first < 0 ? [] : lines.slice(0, first));
}

/** Paragraphs that are no items: where a notice tells how to report. */
function plainText(lines: readonly ClassifiedLine[]): string {
  return textOf(lines.filter(({ kind, glued }) => kind === "text" && !glued));
}

function textOf(lines: readonly ClassifiedLine[]): string {
  let text = "";
  for (const line of lines) {
    if (text.length > longestPreamble) break;
    text += `${line.text.slice(0, longestPreamble)}\n`;
  }
  return text;
}

function issuerOfTitle(title: string | null): string | null {
  const name = /^(.{2,60}?)关于/.exec(title ?? "")?.[1];
  return name !== undefined && endsLikeUnit(name) ? name : null;
}

/** 洛阳市偃师区人民政府文件, printed in red above everything. */
function redHead(head: readonly ClassifiedLine[]): string | null {
  for (const { text } of head) {
    const name = /^(.{2,40}?)(?:文件)?$/.exec(text.replace(/\s/g, ""))?.[1];
    if (name !== undefined && /文件$/.test(text) && endsLikeUnit(name)) return name;
  }
  return null;
}

function firstYear(text: string | null): number | null {
  const year = /(?:19|20)\d{2}/.exec(text ?? "")?.[0];
  return year === undefined ? null : Number(year);
}
