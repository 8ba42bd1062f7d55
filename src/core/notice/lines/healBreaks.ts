/** Mends page breaks: a paragraph cut mid sentence, mid word or mid name goes on in the next. */

import { openingLabel } from "../responsibility/labels";
import { looksLikeUnit } from "../vocabulary";
import { findBrackets, splitOutside } from "./brackets";
import { classifyLine, type ClassifiedLine } from "./classifyLine";
import type { MarkerStyle } from "./marker";

const closesParagraph = /[。！？；：;:!?…”』」）)】〕]$/;
const neverBegins = /^[，、。；：！？）)】〕”》」』,;]/;
const longestHeading = 40;
/** A page break cuts at the end of a printed line; a shorter beginning is a heading. */
const shortestCut = 16;
/** How much of a paragraph's end tells whether it is finished. */
const tailLength = 400;

/** A paragraph being put together; only its end is looked at, so that mending stays linear. */
interface Growing {
  readonly first: ClassifiedLine;
  readonly parts: string[];
  tail: string;
  length: number;
  hasStop: boolean;
}

/**
 * @param from lines before this offset are the notice's head, where short lines stand alone.
 */
export function healBreaks(
  lines: readonly ClassifiedLine[],
  from: number,
): readonly ClassifiedLine[] {
  const written = writtenStyles(lines);
  const names = once(() => knownNames(lines));
  const healed: ClassifiedLine[] = lines.slice(0, from);
  let growing: Growing | null = null;
  for (const line of lines.slice(from)) {
    const joint: string | null = growing === null ? null : findJoint(growing, line, written, names);
    if (growing !== null && joint !== null) {
      extend(growing, joint + line.text);
      continue;
    }
    if (growing !== null) healed.push(finish(growing));
    growing = begin(line);
  }
  return growing === null ? healed : [...healed, finish(growing)];
}

function begin(line: ClassifiedLine): Growing {
  const growing = { first: line, parts: [], tail: "", length: 0, hasStop: false };
  extend(growing, line.text);
  return growing;
}

function extend(growing: Growing, text: string): void {
  growing.parts.push(text);
  growing.tail = (growing.tail + text).slice(-tailLength);
  growing.length += text.length;
  growing.hasStop ||= /[。；]/.test(text);
}

function finish({ first, parts }: Growing): ClassifiedLine {
  if (parts.length === 1) return first;
  return classifyLine({ text: parts.join(""), glued: first.glued }, "");
}

/** What stands between the parts of one paragraph (nothing, or 、); null where it ends here. */
function findJoint(
  { first, tail, length, hasStop }: Growing,
  line: ClassifiedLine,
  written: ReadonlySet<MarkerStyle>,
  names: () => ReadonlySet<string>,
): string | null {
  if (line.glued) return null;
  if (neverBegins.test(line.text)) return "";
  if (line.kind === "text" && isCutLabel(tail, line.text)) return "";
  if (line.kind === "responsibility" && isCutList(tail, line.text)) return "";
  if (first.kind === "label")
    return line.kind === "text" ? listJoint(tail, line.text, names) : null;
  if (first.kind !== "text" && first.kind !== "marker") return null;
  if (line.kind !== "text" && line.kind !== "title") return null;
  if (isOpen(tail)) return "";
  if (closesParagraph.test(tail) || line.kind === "title") return null;
  const isLong = hasStop || length > longestHeading || /，.*，/.test(tail);
  if (isLong) return "";
  if (!first.marker) return /，/.test(tail) ? "" : null;
  return written.has(first.marker.style) && (length >= shortestCut || /，/.test(tail)) ? "" : null;
}

/** Ends with a comma or inside a bracket or a quotation. */
function isOpen(tail: string): boolean {
  if (/[，、,（(《“]$/.test(tail)) return true;
  if (tail.lastIndexOf("“") > tail.lastIndexOf("”")) return true;
  return /[（(]/.test(tail) && findBrackets(tail).unclosed !== null;
}

/** 市交通局牵头，市公安局、‖ 市城管局配合 */
function isCutList(tail: string, text: string): boolean {
  return /、$/.test(tail) && !/^[（(【〔[]/.test(text);
}

/** 责任单 ‖ 位：区发改委 */
function isCutLabel(tail: string, text: string): boolean {
  return tail.length <= 6 && openingLabel(tail + text.slice(0, 12)) !== null;
}

/** Styles whose paragraphs are mostly whole sentences; the others' are headings, ended by no stop. */
function writtenStyles(lines: readonly ClassifiedLine[]): ReadonlySet<MarkerStyle> {
  const counts = new Map<MarkerStyle, number>();
  for (const { marker, kind, text } of lines) {
    if (marker === null || kind !== "marker") continue;
    const written = /[。；]|[）)]$/.test(text);
    const maybeCut = text.length > longestHeading || /，/.test(text);
    const vote = written ? 1 : maybeCut ? 0 : -1;
    counts.set(marker.style, (counts.get(marker.style) ?? 0) + vote);
  }
  return new Set([...counts].filter(([, balance]) => balance >= 0).map(([style]) => style));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

const nameBreak = /[、，,；;。\s]+/;

/** Names that stand whole in some list, by which a cut name is told from two names. */
function knownNames(lines: readonly ClassifiedLine[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, text } of lines) {
    if (kind !== "label") continue;
    for (const name of text.replace(/^[^：:]*[：:]/, "").split(nameBreak)) names.add(name);
  }
  return names;
}

/** What parts a list from the line that goes on with it; null where the line is something else. */
function listJoint(tail: string, text: string, names: () => ReadonlySet<string>): string | null {
  if (/[。；;！？]$/.test(tail) || /[。；：！？]./.test(text)) return null;
  if (openingLabel(tail)?.kind === "leaders") {
    return /^[\u4e00-\u9fff\s、，]{1,24}$/.test(text) ? "" : null;
  }
  const inBracket = isOpen(tail) && !/[，、,]$/.test(tail);
  if (inBracket) return "";
  const last = namesIn(tail.replace(/^[^：:]*[：:]/, "")).at(-1) ?? "";
  const [first = "", ...rest] = namesIn(text);
  const others = rest.slice(0, -1);
  if (![last + first, ...others].every((name) => looksLikeUnit(name))) return null;
  if ((rest.at(-1) ?? first).length > longestName) return null;
  if (last === "" || names().has(last + first)) return "";
  return looksLikeUnit(last) && looksLikeUnit(first) && first.length > 2 ? "、" : "";
}

const longestName = 26;

function namesIn(list: string): readonly string[] {
  return splitOutside(list, "、，,；;").map((name) => name.trim());
}
