/** Notices sorted by leader: 一、王某某市长主抓重点工作, with that leader's works below. */

import { isOfficeTitle } from "../responsibility/officeTitles";

const taking =
  /^(?:由)?([\u4e00-\u9fff]{4,16}?)(?:牵头|主抓|负责|分管|领衔|领办|主持|包抓|包保)(?:的|抓)?(?:重点|主要|有关|相关)?(?:工作|任务|事项|项目)*$/;
const titledBefore =
  /^(?:由)?((?:常务)?副?[省市区县旗州镇乡]长)([\u4e00-\u9fff]{2,3})(?:牵头|主抓|负责|分管|领衔|领办)(?:的|抓)?(?:重点|主要)?(?:工作|任务|事项)*$/;

/** The leader whom a heading names for all that stands below it, else null. */
export function leaderOfHeading(heading: string): string | null {
  const words = heading.replace(/\s|[（(][^（）()]*[）)]$|[。：:]$/g, "");
  const before = titledBefore.exec(words);
  if (before) return before[2] ?? null;
  const whom = taking.exec(words)?.[1] ?? "";
  // Names have two characters or three; what is left is the office: 王某 市长, 王某某 副市长.
  const length = [2, 3].find((count) => isOffice(whom.slice(count)));
  return length === undefined ? null : whom.slice(0, length);
}

function isOffice(words: string): boolean {
  return words === "同志" || isOfficeTitle(words);
}
