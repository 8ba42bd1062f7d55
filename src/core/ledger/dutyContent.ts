/** What stands in the content column: enough to know the duty without opening the notice. */

import type { Milestone, Target } from "../notice/notice";
import { comparisonNames } from "./vocabulary";

/** Longest content of a task, in characters; the whole text stands on 责任分解. */
const taskLength = 80;

/** The first sentence; where that is too long, its clauses up to the limit and ……. */
export function describeTask(text: string): string {
  const sentence = /^[^。；;]*/.exec(text.trim())?.[0] ?? "";
  if (sentence.length <= taskLength) return sentence;
  const cut = sentence.lastIndexOf("，", taskLength);
  return `${sentence.slice(0, cut > taskLength / 3 ? cut : taskLength)}……`;
}

/** The subject and what the notice says of it, the subject once. */
export function describeMilestone({ subject, action, phrase }: Milestone): string {
  const said = squeeze(phrase);
  const thing = squeeze(subject);
  if (said === "") return `${thing}${action}`;
  return said.includes(thing) ? said : `${thing}${said}`;
}

/** `新增城镇就业 9400人`, `县域就诊率 ≥90%`. */
export function describeTarget({ subject, comparison, value, unit }: Target): string {
  const sign = comparison === "=" ? "" : comparisonNames[comparison];
  return `${squeeze(subject)} ${sign}${value}${unit}`.trim();
}

/** Takes out the spaces that typesetting left between Chinese characters and figures. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
