/** Cuts lines that hold several paragraphs (一、……。1. ……。责任单位：…2. ……) at their numbering. */

import { findLabels, openingLabel, withColons } from "../responsibility/labels";
import { readLabelled } from "../responsibility/readResponsibility";
import { endsLikeUnit } from "../vocabulary";
import { findBrackets } from "./brackets";
import type { Line } from "./line";
import { ranks, readMarker, type Marker, type MarkerStyle } from "./marker";

/** What it opens with is looked at first: most characters are passed over by that alone. */
const numbering =
  /(?=[（(\d一二三四五六七八九十百①-⑳])(?:[（(]\s*(?:[一二三四五六七八九十百]{1,5}|\d{1,3})\s*[）)]|(?<!\d)\d{1,3}\s*[.．﹒、](?!\d)|(?<![一二三四五六七八九十百第])[一二三四五六七八九十百]{1,5}、|[①-⑳])/g;
const sentenceEnd = /[。！？；;：”）)】]$/;
const signatureDate = /(?<=[。）)\s\u4e00-\u9fff])\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/;
const longestHeading = 60;
const longestList = 400;
/** Nothing before a label but the dash or dot that opens its line. */
const onlyMarks = /^[—–\-•●▪■◆▲★※☆◇□·*\s]*$/;

/** Last number seen of each style, through the whole notice. */
type Counters = Map<MarkerStyle, number>;

export function splitInline(lines: readonly Line[]): readonly Line[] {
  const counters: Counters = new Map();
  return lines.flatMap((line) => splitLine(line, counters));
}

function splitLine(printed: Line, counters: Counters): readonly Line[] {
  const text = spellOut(printed.text, counters);
  const line = text === printed.text ? printed : { ...printed, text };
  const opening = readMarker(line.text);
  if (opening) count(counters, opening);
  const cuts = [...new Set([...findCuts(line.text, counters), ...dateCut(line.text)])];
  if (cuts.length === 0) return [line];
  const starts = [0, ...cuts];
  return starts
    .map((start, index) => line.text.slice(start, starts[index + 1]).trim())
    .filter((text) => text !== "")
    .map((text, index) => ({ text, glued: index > 0 || line.glued }));
}

/** 2.30个村 behind point 1 is point 2; 【牵头单位】 and 牵头单位 before a space are labels as well, and so is （1）牵头单位：. */
function spellOut(text: string, counters: Counters): string {
  const glued = /^(\d{1,3})[.．](\d+\s*[个家名人件户所座条项])/.exec(text);
  const follows = glued !== null && Number(glued[1]) === (counters.get("point") ?? Infinity) + 1;
  const parted = follows ? text.replace(/^(\d{1,3})[.．]/, "$1. ") : text;
  const spelled = withColons(parted);
  const marker = readMarker(spelled);
  const labelled = marker !== null && openingLabel(spelled.slice(marker.length)) !== null;
  return labelled ? spelled.slice(marker.length) : spelled;
}

function count(counters: Counters, { style, value }: Marker): void {
  if (value !== null) counters.set(style, value);
}

/** Where a new paragraph begins inside `text`: numbering in sequence, and labels behind a text. */
function findCuts(text: string, counters: Counters): readonly number[] {
  const labels = new Set(findLabels(text).map(({ start }) => start));
  const places = [...[...text.matchAll(numbering)].map(({ index }) => index), ...labels].sort(
    (one, other) => one - other,
  );
  if (places.length === 0) return [];
  const inside = insideBrackets(text);
  const cuts: number[] = [];
  let from = 0;
  for (const place of places) {
    if (onlyMarks.test(text.slice(from, Math.min(place, from + 12))) || inside(place)) continue;
    const piece = { text, from, place };
    const begins = labels.has(place) ? beginsLabel(piece) : beginsParagraph(piece, counters);
    if (!begins) continue;
    cuts.push(place);
    from = place;
  }
  return cuts;
}

interface Place {
  readonly text: string;
  /** Where the paragraph before `place` began. */
  readonly from: number;
  readonly place: number;
}

function beginsLabel({ text, from, place }: Place): boolean {
  const before = text.slice(Math.max(from, place - 3), place);
  return (
    /\s$/.test(before) ||
    sentenceEnd.test(before) ||
    isLabelPiece(text, from) ||
    isUnitList(text.slice(place))
  );
}

/** 新建公园3个责任单位：区城管局: the line's end is a list of units, whatever stands before it. */
function isUnitList(text: string): boolean {
  if (text.length > longestList) return false;
  const units = readLabelled(text)?.units ?? [];
  return units.length > 0 && units.every(({ name }) => name.length <= 24 && endsLikeUnit(name));
}

function beginsParagraph({ text, from, place }: Place, counters: Counters): boolean {
  const marker = readMarker(text.slice(place, place + 40));
  if (!marker || marker.value === null) return false;
  const next = text.slice(place + marker.length, place + marker.length + 3);
  if (!/^[\u4e00-\u9fffA-Za-z“《「"'\d]/.test(next) || /^[一二三四五六七八九十]、/.test(next))
    return false;
  const follows = marker.value === (counters.get(marker.style) ?? 0) + 1;
  if (!follows && marker.value !== 1) return false;
  const before = text.slice(Math.max(from, place - 3), place);
  const parted =
    sentenceEnd.test(before.trimEnd()) ||
    (/\s$/.test(before) && follows) ||
    (follows && isLabelPiece(text, from)) ||
    endsHeading({ text, from, place }, marker);
  if (parted) count(counters, marker);
  return parted;
}

function isLabelPiece(text: string, from: number): boolean {
  return openingLabel(text.slice(from, from + 60).trimStart()) !== null;
}

/** 一、支持企业稳定发展（一）加大稳岗支持力度: a heading that ends without a stop. */
function endsHeading({ text, from, place }: Place, marker: Marker): boolean {
  if (place - from > longestHeading) return false;
  const piece = text.slice(from, place);
  const heading = readMarker(piece);
  return heading !== null && ranks[heading.style] < ranks[marker.style] && !/[。；]/.test(piece);
}

/** Tells for rising offsets whether they stand inside a bracket; numbering in brackets does not. */
function insideBrackets(text: string): (place: number) => boolean {
  const { pairs } = findBrackets(text);
  let at = 0;
  return (place) => {
    while ((pairs[at]?.end ?? Infinity) <= place) at += 1;
    return (pairs[at]?.start ?? Infinity) < place;
  };
}

/** A date of signature that ends the last paragraph (各镇（街道）2021年6月23日). */
function dateCut(text: string): readonly number[] {
  const match = signatureDate.exec(text.slice(-24));
  if (!match) return [];
  const place = Math.max(0, text.length - 24) + match.index;
  const before = text.slice(Math.max(0, place - 60), place);
  const signs = /[。）)\s]$/.test(before) || isLabelTail(before);
  return place > 0 && signs && !/[:：]\s*$/.test(before) ? [place] : [];
}

function isLabelTail(before: string): boolean {
  return findLabels(before).at(-1)?.kind !== "deadline" && findLabels(before).length > 0;
}
