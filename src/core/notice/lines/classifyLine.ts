/** Tells what a line is in the build of a notice. */

import { isoDate, isCalendarDay } from "../../calendar/isoDate";
import { readNumber } from "../../calendar/chineseNumber";
import type { IsoDate } from "../notice";
import { openingLabel } from "../responsibility/labels";
import { namePlainly } from "../responsibility/plainNames";
import { readBracket, readSpoken } from "../responsibility/readResponsibility";
import { endsLikeUnit, titleEnd } from "../vocabulary";
import { findBrackets } from "./brackets";
import type { Line } from "./line";
import { readMarker, type Marker } from "./marker";
import { squeezeSpaces } from "./squeezeSpaces";

export type LineKind =
  /** Opens with numbering. */
  | "marker"
  /** 责任单位：… */
  | "label"
  /** Nothing but a responsibility: （X牵头，Y配合） or X牵头，Y配合。 */
  | "responsibility"
  | "title"
  /** A date of signature, or the issuer's name above one. */
  | "signature"
  /** 附件 … */
  | "attachment"
  /** 专栏1 … */
  | "box"
  /** 抄送, （此件公开发布） … */
  | "colophon"
  | "text";

export interface ClassifiedLine extends Line {
  readonly kind: LineKind;
  readonly marker: (Marker & { readonly length: number }) | null;
}

const attachment = /^附\s*件?\s*(?:\d{1,2}|[一二三四五六七八九十])?\s*(?:[:：]|$)/;
const box = /^[【[]?专\s*栏\s*(?:\d|[一二三四五六七八九十]|[:：])/;
const colophon =
  /^[（(]此件|^(?:抄送|分送|主送|报送|主题词|校对|打字|印数|联系人|联系电话)\s*[:：]|^.{0,40}印发[）)]?$/;
const dateShape =
  /^[（(]?\s*(\d{4}|[〇零○一二三四五六七八九]{4})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日\s*[）)]?$/;
const longestTitle = 100;
const longestSignature = 50;

export function classifyLines(lines: readonly Line[]): readonly ClassifiedLine[] {
  return lines.map((line, index) => classifyLine(line, lines[index + 1]?.text ?? ""));
}

export function classifyLine(line: Line, next: string): ClassifiedLine {
  const marker = readMarker(line.text);
  return { ...line, marker, kind: kindOf(line.text, next, marker !== null) };
}

function kindOf(text: string, next: string, marked: boolean): LineKind {
  if (text.length <= longestSignature && isSignature(text, next)) return "signature";
  if (attachment.test(text)) return "attachment";
  if (box.test(text)) return "box";
  if (text.length < 80 && colophon.test(text)) return "colophon";
  const label = openingLabel(text);
  if (label !== null && label.kind !== "deadline") return "label";
  if (isResponsibility(text)) return "responsibility";
  if (marked) return "marker";
  return isTitle(text) ? "title" : "text";
}

function isSignature(text: string, next: string): boolean {
  if (endsWithDay(text) && readSigned(text) !== null) return true;
  return next.length < 30 && endsWithDay(next) && readDate(next) !== null && isName(text);
}

function endsWithDay(text: string): boolean {
  return /日\s*[）)]?$/.test(text.slice(-4));
}

function isName(text: string): boolean {
  return !/[，,。；;：:、]/.test(text) && endsLikeUnit(squeezeSpaces(text));
}

function isTitle(text: string): boolean {
  if (text.length > longestTitle || /[。；;！？]|[，：:]$/.test(text)) return false;
  return titleEnd.test(squeezeSpaces(text)) && !/^[为将对在把]/.test(text);
}

function isResponsibility(text: string): boolean {
  if (/^[（(【〔[]/.test(text)) {
    const { pairs } = findBrackets(text);
    const end = pairs[0]?.end ?? 0;
    if (pairs.length === 1 && end >= text.length - 1) {
      return readBracket(text.slice(1, end - 1)) !== null;
    }
  }
  if (text.length > longestSpoken || !endsWithVerb.test(text.slice(-4))) return false;
  return namePlainly(readSpoken(text)?.units ?? []);
}

const longestSpoken = 300;
/** The last character of a verb that gives a role (牵头, 负责, 配合, 落实, 参与 …). */
const endsWithVerb = /[头责合实与加助持办同施担工][。；]?$/;

/** The day of a line that is nothing but a date (2021年6月23日, 二〇二一年六月二十三日). */
export function readDate(text: string): IsoDate | null {
  const match = dateShape.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map((part) => readNumber(part) ?? 0);
  return isCalendarDay(year, month, day) ? isoDate(year, month, day) : null;
}

export interface Signed {
  readonly name: string | null;
  readonly date: IsoDate;
}

const closingDate = /\s*(\S{4}\s*年\s*\S{1,3}\s*月\s*\S{1,3}\s*日)$/;

/** A date of signature, with the issuer's name where both stand in one line. */
export function readSigned(text: string): Signed | null {
  const date = readDate(text);
  if (date !== null) return { name: null, date };
  const match = text.length < 80 ? closingDate.exec(text) : null;
  const day = match === null ? null : readDate(match[1] ?? "");
  const name = text.slice(0, match?.index ?? 0);
  return day !== null && name !== "" && isName(name) ? { name, date: day } : null;
}
