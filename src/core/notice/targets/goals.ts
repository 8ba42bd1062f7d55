/** Tells how a figure compares, whether it adds up over the year, and by when it is to be reached. */

import { parseDeadline } from "../../calendar/deadline/parseDeadline";
import type { FactContext } from "../factContext";
import type { Comparison, IsoDate, Milestone, Span } from "../notice";
import type { Figure } from "./figures";
import type { SharedPart } from "./sharedFigures";
import { about, atLeast, atMost } from "./verbs";

/** 以上, 达到 → >= · 以内, 不超过 → <= · 左右, 约, 余 → ~ · else =. */
export function compare(before: string, figure: Figure, suffix: string): Comparison {
  if (/不(?:低|少|小)于$/.test(before)) return ">=";
  if (/不(?:超过|高于)[^，。；、]{1,16}的$/.test(before)) return "<=";
  if (atMost.test(before) || /以内|之内|以下|^内$/.test(suffix)) return "<=";
  if (suffix.endsWith("以上")) return ">=";
  if (/左右|上下/.test(suffix) || about.test(before) || figure.approximate) return "~";
  if (/(?:达到|不低于|不少于|超过)[^，。；、]{1,16}的$/.test(before)) return ">=";
  return atLeast.test(before) || figure.range ? ">=" : "=";
}

const counted =
  /新增|新建|净增|新签|新开工|改造|培训|发放|完成|引进|签约|转移|办理|争取|开工|实施|建成|培育|累计/;
const level =
  /总产值|总量|总数|总额|占比|比重|率|覆盖|规模|保有量|拥有量|面积达|浓度|强度|水平|指数|满意度|天数|人均|平均/;

/** A count of things done adds up month by month; a rate or a total to hold does not. */
export function addsUp(figure: Figure, subject: string, before: string): boolean {
  if (figure.unitClass === "rate" || figure.unitClass === "time" || figure.unit.includes("/"))
    return false;
  if (counted.test(before) && !/率/.test(subject)) return true;
  return !level.test(subject) && !atLeast.test(before) && !atMost.test(before);
}

const longestSentence = 500;

/**
 * The date stated for a figure: of the milestone whose words hold it (6月底前…达到40%), that it is
 * part of (10所学校9月底前投用), or that governs the sentence (到2025年，…，…); else null.
 */
export function dueOf(
  text: string,
  place: Span,
  milestones: readonly Milestone[],
  context: FactContext,
  shared?: Pick<SharedPart, "index" | "count">,
): IsoDate | null {
  const index = countStartedBy(milestones, place.start);
  const turn = shared === undefined ? null : dueInTurn(milestones.slice(0, index), place, shared);
  if (turn !== null) return turn;
  const [last, next] = [milestones[index - 1], milestones[index]];
  if (last !== undefined && place.start < last.span.end) return last.due;
  if (next !== undefined && isOneRun(text, place.end, next.span.start)) return next.due;
  if (last === undefined || place.start - last.span.end > longestSentence) return null;
  if (!governsSentence(last, context)) return null;
  return /[。；;！]/.test(text.slice(last.span.end, place.start)) ? null : last.due;
}

/** 到2022年底和2024年底，…分别达到80%和95%: as many dates as figures, one for each. */
function dueInTurn(
  begun: readonly Milestone[],
  place: Span,
  { index, count }: Pick<SharedPart, "index" | "count">,
): IsoDate | null {
  const dated = begun.slice(-count);
  const eachHoldsIt = dated.length === count && dated.every(({ span }) => place.start < span.end);
  return eachHoldsIt ? (dated[index]?.due ?? null) : null;
}

/** What a figure behind its date is about: 开工率10月底前达100%; null where no milestone says it. */
export function thingReached(place: Span, milestones: readonly Milestone[]): string | null {
  const last = milestones[countStartedBy(milestones, place.start) - 1];
  if (last === undefined || place.start >= last.span.end || !/\d/.test(last.action)) return null;
  return last.subject === "" ? null : last.subject;
}

/** How many of the milestones, which stand in reading order, begin at or before `at`. */
function countStartedBy(milestones: readonly Milestone[], at: number): number {
  let [low, high] = [0, milestones.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((milestones[middle]?.span.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOneRun(text: string, from: number, to: number): boolean {
  return to - from <= 40 && !/[，,。；;、：:！]/.test(text.slice(from, to));
}

/** 到2025年，… – the comma right after the date gives it to the whole sentence. */
function governsSentence({ phrase }: Milestone, context: FactContext): boolean {
  const comma = phrase.search(/[，,]/);
  return comma > 0 && parseDeadline(phrase.slice(0, comma), context) !== null;
}
