/** Percentages that a narrative states as the progress so far, for comparing them with the value. */

import type { Goal } from "../ledger/duty";

export interface StatedShare {
  /** In points, 85 for 85%. */
  readonly points: number;
  readonly phrase: string;
}

const number = "(\\d+(?:\\.\\d+)?)%";
const verbs = "(?:已|达到|达|到|至|为|约|近|超过|的|稳定在|保持在|提升|提高|上升)*";

const progressPattern = new RegExp(
  `(?:(?:总体|整体|总|工程|形象|建设|项目|任务|完成)进度|任务完成率|总体完成率|目标完成率|完成总?工程量|完成总?任务量?|完成总?进度|累计完成|(?:^|[，。；])(?:已|目前)?完成(?:率)?)${verbs}${number}`,
  "g",
);
const ratePattern = new RegExp(`([\\p{Script=Han}]{1,12}率)${verbs}${number}`, "gu");
const goalPattern = new RegExp(
  `(?:完成|占|达到?)[^，。；,;\\d%]{0,6}(?:目标任务|目标|任务|计划)(?:总数|总量|数|量)?${verbs}${number}`,
  "g",
);

/** A clause with one of these speaks of a part, of the past or of what is wanted. */
const partial =
  /其中|标段|分项|投资|资金|拨付|征迁|拆迁|上年|去年|同期|同比|环比|力争|预计|计划于|确保|要求|高于|低于|提高了|时序|本月|当月|新增|剩余|号楼/;

/** 形象进度达到 85%, 完成率 60%: of tasks and milestones, which are counted in %. */
export function progressShares(text: string): StatedShare[] {
  return collect(text, progressPattern, 1);
}

/** 县域就诊率达到 88%: of a rate that the duty's content names. */
export function rateShares(text: string, content: string): StatedShare[] {
  return collect(text, ratePattern, 2, (match) => {
    const name = match[1] ?? "";
    return [4, 3].some((length) => name.length >= length && content.includes(name.slice(-length)));
  });
}

/** 完成全年目标任务的 78%: of a count, as a share of its goal. */
export function goalShares(text: string, goal: Goal): StatedShare[] {
  return goal.unit === "%" ? [] : collect(text, goalPattern, 1);
}

function collect(
  text: string,
  pattern: RegExp,
  group: number,
  fits: (match: RegExpExecArray) => boolean = () => true,
): StatedShare[] {
  if (!text.includes("%")) return [];
  return [...text.matchAll(pattern)]
    .filter((match) => !partial.test(clauseAround(text, match.index)) && fits(match))
    .map((match) => ({
      points: Number(match[group]),
      phrase: match[0].replace(/^[，。；]/, ""),
    }));
}

/** The clause that holds `at`, from comma to comma. */
function clauseAround(text: string, at: number): string {
  let start = isStop(text.charAt(at)) ? at + 1 : at;
  let end = start;
  while (start > 0 && !isStop(text.charAt(start - 1))) start--;
  while (end < text.length && !isStop(text.charAt(end))) end++;
  return text.slice(start, end);
}

function isStop(character: string): boolean {
  return "，。；,;".includes(character);
}
