/** Figures that a narrative states as the total so far, for comparing them with the value. */

import type { Goal } from "../ledger/duty";
import { splitUnit } from "./unitScale";

export interface StatedFigure {
  /** In the goal's unit. */
  readonly number: number;
  /** How far a truthful value may lie from it: rounding, 余, 约. */
  readonly tolerance: number;
  /** The words, cut from the narrative, for quoting. */
  readonly phrase: string;
  /** Said to be the total of what the duty counts (累计新增就业 5200 人), not just any figure. */
  readonly total: boolean;
}

const figure =
  /(\d+(?:,\d{3})*(?:\.\d+)?)(余|多)?(万亿|千亿|百亿|千万|百万|十万|亿|万)?(余|多)?([\p{Script=Han}%]{0,6})/gu;
const marker = /累计|累积|总计|共计|合计|截[至止]/g;

/** Words before a figure that make it another figure than the total so far. */
const another =
  /其中|本月|当月|上月|上年|去年|同期|同比|环比|计划|目标|任务|拟|预计|力争|确保|尚|还|剩余|差|总投资|较|比|占|覆盖|涉及|惠及|带动|配套|另|每|平均|现有|可|将|超额/;

/** What may stand between 累计 and the figure whatever the duty counts. */
const general =
  /[，、“”"《》（）()]|\d{4}年|\d{1,2}月(?:份|底|末|初|\d{1,2}[日号])?|\d{1,2}[日号]|目前|全区|我区|全年|今年|以来|年初|已经|已|共|了|开展|办理|完成|建成|建设|新建|改建|新增|实施|推荐|通过|引进|签约|到位|争取|培育|打造|创建|认定|达到|达|为|约|近|超过|超|实现|实际|投资|额|数|量|总/g;

/** Every figure of `text` (folded) that is in the goal's unit or a multiple of it. */
export function statedFigures(text: string, goal: Goal, content: string): StatedFigure[] {
  const asked = splitUnit(goal.unit);
  if (asked.base === "" || asked.base === "%") return [];
  const found: StatedFigure[] = [];
  for (const match of text.matchAll(figure)) {
    const [words, digits = "", vague1, scale = "", vague2, tail = ""] = match;
    if (!countsSame(tail, asked.base)) continue;
    const factor = splitUnit(scale).scale / asked.scale;
    const number = Number(digits.replaceAll(",", "")) * factor;
    const vague =
      (vague1 ?? vague2) !== undefined || /[约近超]$|超过$/.test(text.slice(0, match.index));
    const decimals = digits.split(".")[1]?.length ?? 0;
    const lead = leadOf(text, match.index);
    found.push({
      number,
      tolerance: number * (vague ? 0.1 : 0.005) + 0.5 * factor * 10 ** -decimals * (scale ? 1 : 0),
      phrase: `${lead?.words ?? ""}${words.slice(0, words.length - tail.length)}${asked.base}`,
      total: lead !== null && speaksOf(lead.between, content),
    });
  }
  return found;
}

/** 人 is not 人次, 个 is what it is before 项目. */
function countsSame(tail: string, base: string): boolean {
  if (!tail.startsWith(base)) return false;
  const next = tail.charAt(base.length);
  return !(base === "人" && /[次员均口民才]/.test(next)) && !(base === "个" && /[月百]/.test(next));
}

/** How far back a sentence is searched for what the figure counts. */
const reach = 60;

/** From the last 累计 or 截至 of the sentence to the figure; null where there is none. */
function leadOf(text: string, end: number): { words: string; between: string } | null {
  const nearby = text.slice(Math.max(0, end - reach), end);
  const sentence = nearby.slice(
    Math.max(...[..."。；;！!"].map((stop) => nearby.lastIndexOf(stop))) + 1,
  );
  const last = [...sentence.matchAll(marker)].at(-1);
  if (!last) return null;
  const between = sentence.slice(last.index + last[0].length);
  const clause = sentence.slice(sentence.lastIndexOf("，", last.index) + 1);
  return another.test(clause + between) ? null : { words: sentence.slice(last.index), between };
}

/** Nothing but general words and the duty's own: 累计走访规上企业 260 家 counts something else. */
function speaksOf(between: string, content: string): boolean {
  const rest = [...between.replace(general, "")];
  return rest.filter((character) => !content.includes(character)).length <= 1;
}
