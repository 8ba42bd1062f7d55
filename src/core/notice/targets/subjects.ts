/** Finds what a figure counts or measures, and the words of the notice that say so. */

import type { Stretch } from "../milestones/outline";
import { hedging, opening } from "../milestones/words";
import type { FigurePlace } from "./places";
import { comparing, keptVerbs, making } from "./verbs";

/** 为企业发放…, 在沿河建设…, 汛期前完成…: circumstances before the verb. */
const circumstance = `(?:(?:为|向|对|在|按|从|由|于)[^，。；、]{1,24}?|[^，。；、]{1,10}前)(?=${making})`;
const openings = new RegExp(
  `^(?:\\d{1,2}[.、]|[和及与并 的]|${opening}|${hedging}|${circumstance}|(?:到|至)?(?:20\\d{2}-{1,2})?20\\d{2}年度?|[省市区县]级?财政(?=.{0,4}安排)|每年|每县|每镇|每个?[镇乡村区县市]|（[^（）]{0,12}）|至少|全[区市县省]|进一步|不断|高标准|高质量|全面|加快|持续|积极){1,6}`,
);
const leadingVerbs = new RegExp(`^(?:${making})`);
const nounEnd =
  /支持|用于|超过|突破|不低于|不少于|实现|达到|达(?=\d)|通过|全部|进入|完成|开展|建成|参加|，|；|任务$|创建$|(?<=.{4})(?:改造提升|改造|建设|提升|创建)?任务$/;

/** What a figure is about, as places in the folded text. */
export interface FigureSubject {
  readonly subject: Stretch | null;
  readonly phrase: Stretch;
}

/** Words before a figure without 力争, 推动, 全年. */
export function stripOpenings(words: string): string {
  return words.slice(openings.exec(words)?.[0].length ?? 0);
}

export function opensWithVerb(words: string): boolean {
  return (
    leadingVerbs.test(stripOpenings(words)) &&
    !/^(?:服务|培训|创建示范|保障性|保障房|改造(?:面积|项目)|绿化|开发区|安置|组织|建设用地|利用)/.test(
      words,
    )
  );
}

/** 新建游园5个 names it before the figure, 10个村庄游园 after it. */
export function readSubject(place: FigurePlace): FigureSubject {
  const { figure, segment } = place;
  const start = headOf(place);
  const noun = nounAfter(place);
  if (noun !== null) return { subject: noun, phrase: { start, end: noun.end } };
  return {
    subject: nounBefore(place, start),
    phrase: { start: Math.max(start, segment.start), end: figure.end },
  };
}

/** Where the figure's own words begin, 力争全年 and the like left out. */
function headOf({ outline: { text }, figure, segment }: FigurePlace): number {
  const words = text.slice(segment.start, figure.start);
  return segment.start + words.length - stripOpenings(words).length;
}

function nounAfter({
  outline: { text },
  figure,
  after,
  before,
  runsIntoNext,
}: FigurePlace): Stretch | null {
  const connected = /^(?:的)?/.exec(after)?.[0].length ?? 0;
  const words = after.slice(connected);
  if (
    !/^[\u4e00-\u9fff“A-Za-z0-9]/.test(words) ||
    /^(?:和|及|与|并|以及|且|或|的|用于|支持|左右|，|任务|目标|大关)/.test(words)
  )
    return null;
  if (opensWithVerb(words) && stripOpenings(before) !== "") return null;
  const start = figure.end + connected;
  // 200名能够突破关键技术的人才: what they can do belongs to the noun.
  const stop = words.startsWith("能") ? null : nounEnd.exec(words);
  let length = stop === null || stop.index < 2 ? words.length : stop.index;
  // 46个积水点和汉唐大道等57处易涝点: what follows 和 belongs to the next figure.
  const joint = runsIntoNext ? words.slice(0, length).search(/[和及与][^和及与]*$/) : -1;
  if (joint >= 2) length = joint;
  const end = start + length;
  return text.slice(start, end).trim() === "" ? null : { start, end };
}

function nounBefore(
  { outline: { text }, figure, segment }: FigurePlace,
  head: number,
): Stretch | null {
  let [start, end] = [head, figure.start];
  end -= comparing.exec(text.slice(Math.max(start, end - 20), end))?.[0].length ?? 0;
  // 社区数量达到城市社区的60% is about 社区数量, 财政支出的75% about 财政支出.
  const part = /(?:(?<=..)(?:达到|达|不低于|不少于|不?超过|占)[^，。；]{1,16})?的$/.exec(
    text.slice(start, end),
  );
  if (part !== null) end = start + part.index;
  // 证明事项由120项精简到60项 is about 证明事项.
  const former = /^.{2,}?(?=[由从][^由从]*\d)/.exec(text.slice(start, end))?.[0].length;
  if (former !== undefined) end = start + former;
  const words = text.slice(start, end);
  const verb = leadingVerbs.exec(words)?.[0].length ?? 0;
  if (!keptVerbs.test(words) && words.length - verb >= 2) start += verb;
  if (end - start < 1) return null;
  return { start: widenOverLevels(text, segment.start, start), end };
}

/** 创建省、洛阳市级示范合作社10家: the levels before the 、 belong to the subject. */
function widenOverLevels(text: string, segmentStart: number, start: number): number {
  if (start !== segmentStart) return start;
  const levels = /(?:国家级?|省级?|市级?|县级?|区级?)、(?:[^，。；、]{1,8}、)?$/.exec(
    text.slice(Math.max(0, segmentStart - 16), segmentStart),
  );
  return levels === null ? start : segmentStart - levels[0].length;
}
