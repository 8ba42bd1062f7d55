/** Tells a narrative that says nothing (正常推进, 按计划有序推进) from one that names a fact. */

import { stockPhrases } from "./vocabulary";

/** Characters that may be left over when the stock phrases are taken out: a stray 再, 全, 新. */
const allowance = 2;

const longestFirst = [...stockPhrases].sort((one, other) => other.length - one.length);
const stockPattern = new RegExp(longestFirst.join("|"), "g");
const commonCharacters = new Uint8Array(0x10000);
for (const character of longestFirst.join("") +
  "0123456789月日年截至止底末初旬上下半第一二三四季度份号") {
  commonCharacters[character.charCodeAt(0)] = 1;
}
/** Dates are no facts by themselves: 截至8月底. */
const datePattern =
  /(?:截[至止])?(?:\d{4}年)?\d{1,2}月(?:份|底|末|初|上旬|中旬|下旬|\d{1,2}[日号])?|[上下]半年|第?[一二三四]季度/g;

/**
 * True where nothing of `core` (`Narrative.core`) is left but stock phrases, dates and the duty's own words (`known`): “静脉产业
 * 园项目正在按计划推进” under the duty 静脉产业园一期. A figure other than a date is always a fact.
 */
export function isEmptyTalk(core: string, known: string): boolean {
  if (core === "" || strangeCharacters(core, known) > allowance) return false;
  const rest = core.replace(datePattern, "").replace(stockPattern, "");
  if (/\d/.test(rest)) return false;
  return rest.length <= allowance || [...rest].every((character) => known.includes(character));
}

/** A quick look that spares the patterns nearly every real narrative. */
function strangeCharacters(core: string, known: string): number {
  let strange = 0;
  for (let at = 0; at < core.length && strange <= allowance; at++) {
    if (commonCharacters[core.charCodeAt(at)] === 1 || known.includes(core.charAt(at))) continue;
    strange++;
  }
  return strange;
}
