/** Shares subjects and comparisons out over lists joined by 分别: A、B分别达95%、92%以上. */

import type { Stretch } from "../milestones/outline";
import type { FigurePlace } from "./places";
import { trimSubject } from "../milestones/subjects";

/** What a figure has from its list. */
export interface SharedPart {
  readonly subject: Stretch | null;
  /** The list's 以上 or 以内, which stands at its end only. */
  readonly suffix: string;
  /** The words before the list's first figure: 分别达. */
  readonly lead: string;
  readonly phrase: Stretch;
  /** Its place in the list, and how many the list holds. */
  readonly index: number;
  readonly count: number;
}

const separators = [/[、和]|(?<=”)(?=“)/g, /[、和与及]|(?<=”)(?=“)/g];

/** For each figure that stands in such a list, its part. */
export function shareFigures(places: readonly FigurePlace[]): Map<FigurePlace, SharedPart> {
  const parts = new Map<FigurePlace, SharedPart>();
  for (let index = 0; index < places.length; index++) {
    const list = listFrom(places, index);
    if (list.length < 2) continue;
    shareList(list, parts);
    index += list.length - 1;
  }
  return parts;
}

/** Figures with nothing but 、 or 和 between them, the first after 分别. */
function listFrom(places: readonly FigurePlace[], from: number): FigurePlace[] {
  const first = places[from];
  if (first === undefined || !/分别[^，。；、]{0,10}$/.test(first.before)) return [];
  const list = [first];
  for (let next = places[from + 1]; next !== undefined; next = places[from + list.length]) {
    const last = list.at(-1)?.figure.end ?? 0;
    if (!/^[、和与及]$/.test(first.outline.text.slice(last, next.figure.start))) break;
    list.push(next);
  }
  return list;
}

function shareList(list: readonly FigurePlace[], parts: Map<FigurePlace, SharedPart>): void {
  const [first] = list;
  const end = list.at(-1)?.figure.end;
  if (first === undefined || end === undefined) return;
  const { text } = first.outline;
  const from = Math.max(first.clause.start, first.figure.start - 200);
  const at = text.slice(from, first.figure.start).lastIndexOf("分别");
  const names = trimSubject(text, { start: from, end: from + at });
  const subjects = names === null ? [] : splitInto(text, names, list.length);
  const suffix = list.at(-1)?.figure.suffix ?? "";
  list.forEach((place, index) => {
    parts.set(place, {
      subject: subjects[index] ?? names,
      suffix: place.figure.suffix === "" ? suffix : place.figure.suffix,
      lead: first.before,
      phrase: { start: names?.start ?? first.figure.start, end },
      index,
      count: list.length,
    });
  });
}

/** As many parts as asked for, or none. */
function splitInto(text: string, names: Stretch, count: number): Stretch[] {
  for (const separator of separators) {
    const parts: Stretch[] = [];
    let start = names.start;
    for (const { 0: mark, index } of text.slice(names.start, names.end).matchAll(separator)) {
      parts.push({ start, end: names.start + index });
      start = names.start + index + mark.length;
    }
    parts.push({ start, end: names.end });
    const filled = parts.filter((part) => part.end > part.start);
    if (filled.length === count) return filled;
  }
  return [];
}
