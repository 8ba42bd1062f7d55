/** Finds words that press without naming a day: 尽快, 适时, 汛期前. */

import { foldText, spanOf } from "../../calendar/foldedText";
import type { Span } from "../notice";
import { outlineOf, stretchAt } from "./outline";

export interface VagueTime {
  readonly phrase: string;
  readonly span: Span;
}

// 持续, 长期, 常态 are no time at all; 及时 is a manner. Feasts of the moon and seasons name no day.
// What they open with is looked at first: most characters are passed over by that alone.
const vague =
  /(?=[尽及早适择抓近条春中元端清主汛供暖采取冬雨开入秋三麦])(?:尽快|尽早|及早|早日|适时|择机|择期|抓紧(?!抓[实好牢])|适当时[候机]|近期(?!目标|规划)|近日|条件成熟[时后]|(?:春节|中秋节?|元宵节?|端午节?|清明节?|(?:主汛|汛)期|(?:供暖|采暖|取暖)[季期]?|冬季|雨季|开学|入冬|入汛|秋收|三夏|麦收)(?:来临|到来|来到)?之?以?前(?!后|夕))/g;

/** Vague times in reading order; those inside “…” and 《…》 are names. */
export function findVagueTimes(text: string): VagueTime[] {
  const folded = foldText(text);
  const matches = Array.from(folded.text.matchAll(vague));
  if (matches.length === 0) return [];
  const { names } = outlineOf(folded.text);
  return matches
    .filter(({ index }) => stretchAt(names, index) === null)
    .map(({ 0: words, index }) => {
      const span = spanOf(folded, index, index + words.length);
      return { phrase: text.slice(span.start, span.end), span };
    });
}
