import { readNumber } from "../../calendar/chineseNumber";
import { squeezeSpaces } from "../lines/squeezeSpaces";

const counted =
  /(\d{1,4}|[一二三四五六七八九十百]{1,5})(?:项|条)(?:[^，。；、：\d《》（）()“”]{0,12}?(?:工作|任务|措施|举措|事项|政策|实事|意见|条款|目标)|(?=[”"’]))/g;
/** Words that announce the notice's own count rather than one it mentions. */
const announcing =
  /(?:分解|分为|细化|共|以下|如下|提出的?|确定的?|增加为|调整为|制定|梳理|明确的?|形成|部署的?|《报告》|《政府工作报告》|安排的?|立足|实施|出台)[^，。；]{0,8}$/;

/** The count of items that a notice names for itself (61 项重点工作); null where it names none. */
export function findDeclared(title: string | null, preamble: string): number | null {
  const text = squeezeSpaces(`${title ?? ""}\n${preamble}`);
  let best: { value: number; weight: number } | null = null;
  for (const match of text.matchAll(counted)) {
    const value = readNumber(match[1] ?? "");
    if (value === null || value < 2) continue;
    const weight = announcing.test(text.slice(Math.max(0, match.index - 16), match.index)) ? 1 : 0;
    if (best === null || weight >= best.weight) best = { value, weight };
  }
  return best?.value ?? null;
}
