/** Finds what a clause says shall happen, at a place or inside it. */

import type { Stretch } from "./outline";
import { completion, degree, doing, hedging, reaching } from "./words";

const completionChain = new RegExp(
  `${degree}{0,4}(?:${completion})(?:(?:、|并|后|且|即)?(?:正式|全面|顺利|开始|交付|试)?(?:${completion})){0,4}(?:条件|阶段|目标|状态|程序)?`,
  "y",
);
/** 开工率10月底前达100%: the rate stands before the date. */
const reachingFirst = new RegExp(`(?:${reaching})(?=约?\\d)`, "y");
const doingWord = new RegExp(
  `新?(?:${doing})(?:(?:并|、|和)(?:${doing})|完成(?![率情度，。；、]))?`,
  "y",
);
const degreeWords = new RegExp(`${degree}{1,4}`, "y");
const reachingWord = new RegExp(reaching);
const lastCompletion = new RegExp(`${degree}{0,2}(?:${completion})(?:并?(?:${completion})){0,3}$`);
const hedges = new RegExp(`${hedging}{0,5}`, "y");
const agent = new RegExp(
  `^(?:[^，。；、]{1,24}?(?:要|须|应当|必须|负责)|(?:全|我)[省市区县镇乡国]|[省市区县](?:、[省市区县])*(?:（[^（）]{1,6}）)?[两三四]级|各[级地部单镇县市区省乡街]?[^，。；、]{0,12}?)(?=${degree}{0,3}(?:${doing}))`,
);
const whereabouts = new RegExp(`^[^，。；]{1,24}?(?=${degree}{0,3}(?:${doing}))`);
const innerDoing = new RegExp(`${degree}{0,2}(?:${doing}|提高到|提高至|提升到|扩大到|转为|建成)`);
const stop = /[，。；：！？、）（ ]|和|及|与|并|或|$/y;

/** What the words after (or before) a date say. Places are in the folded text. */
export type Predicate =
  /** 建成投用: the thing stands elsewhere. */
  | { readonly kind: "bare"; readonly action: Stretch }
  /** 完成征地拆迁. */
  | {
      readonly kind: "object";
      readonly action: Stretch;
      readonly object: Stretch;
      readonly known: boolean;
    }
  /** 接种率达到40%. */
  | {
      readonly kind: "clause";
      readonly subject: Stretch;
      readonly action: Stretch;
      readonly end: number;
    };

const longestClause = 300;

/** Reads what is said in a stretch that begins right after a date; null where nothing is. */
export function readPredicate(text: string, stretch: Stretch): Predicate | null {
  const start = skipAgent(text, skipHedges(text, stretch.start, stretch.end), stretch.end);
  if (start >= stretch.end) return null;
  return (
    readCompletion(text, { start, end: stretch.end }) ??
    (/[将把]/.test(text.charAt(start - 1))
      ? readClause(text, { start, end: stretch.end })
      : null) ??
    readDoing(text, { start, end: stretch.end }) ??
    readTreatment(text, { start, end: stretch.end }) ??
    readClause(text, { start, end: stretch.end }) ??
    readUnknown(text, { start, end: stretch.end })
  );
}

/** 力争, 于, 确保 … and a comma right after the date. */
export function skipHedges(text: string, start: number, end: number): number {
  return Math.min(end, start + lengthAt(hedges, text, start));
}

/** 各地要全面完成…, 在3个口岸推广…: who does the work, or where, stands between the date and the verb. */
function skipAgent(text: string, start: number, end: number): number {
  const pattern = text.charAt(start - 1) === "在" ? whereabouts : agent;
  return start + (pattern.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0);
}

function readCompletion(text: string, { start, end }: Stretch): Predicate | null {
  const length = lengthAt(completionChain, text, start);
  if (length === 0 || start + length > end) return null;
  const stops = start + length === end || matchesAt(stop, text, start + length);
  return stops ? { kind: "bare", action: { start, end: start + length } } : null;
}

function readDoing(text: string, { start, end }: Stretch): Predicate | null {
  // 集中开展 is one verb, so the words of degree are tried second.
  for (const verbStart of [start, start + lengthAt(degreeWords, text, start)]) {
    const reached = lengthAt(reachingFirst, text, verbStart);
    const object = verbStart + (reached || lengthAt(doingWord, text, verbStart));
    if (object === verbStart || object >= end || matchesAt(stop, text, object)) continue;
    const action = { start: verbStart, end: object };
    return { kind: "object", action, object: { start: object, end }, known: true };
  }
  return null;
}

function readClause(text: string, { start, end }: Stretch): Predicate | null {
  // The thing takes two characters at least, and no clause that a person wrote is longer.
  const from = start + 2;
  const words = text.slice(from, Math.min(end, start + longestClause));
  // 将具备条件的农田全部建成高标准农田: after 将 the thing comes first, then the verb.
  const taken = /[将把]/.test(text.charAt(start - 1)) ? innerDoing.exec(words) : null;
  const match = taken ?? reachingWord.exec(words) ?? lastCompletion.exec(words);
  if (match === null) return null;
  const at = from + match.index;
  const shared = /(?:分别|均|都)$/.exec(text.slice(from, at))?.[0].length ?? 0;
  return {
    kind: "clause",
    subject: { start, end: at - shared },
    action: { start: at, end: at + match[0].length },
    end,
  };
}

/** 对现行政策进行评估: the thing stands between 对 and 进行. */
function readTreatment(text: string, { start, end }: Stretch): Predicate | null {
  const words = text.slice(start, Math.min(end, start + 60));
  const match = /^对([^，。；]{2,24}?)(?:全面|集中|逐一)?(?:进行|开展|实施)./.exec(words);
  if (match === null) return null;
  const after = start + 1 + (match[1] ?? "").length;
  return {
    kind: "clause",
    subject: { start: start + 1, end: after },
    action: { start: after, end },
    end,
  };
}

/** Most Chinese verbs have two characters: 赋能中小企业. */
function readUnknown(text: string, { start, end }: Stretch): Predicate | null {
  if (end - start < 4 || !/^[\u4e00-\u9fff]{2}/.test(text.slice(start, start + 2))) return null;
  const verb = { start, end: start + 2 };
  return { kind: "object", action: verb, object: { start: start + 2, end }, known: false };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
