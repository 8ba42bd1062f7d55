/** Words of trouble in the latest narrative of a duty whose light is green. */

import { entryFinding } from "../entryFinding";
import type { DutyRule } from "../rule";
import type { DutyView } from "../dutyView";
import { notBegunWords, troubleOver, troubleWords } from "../vocabulary";

const trouble = new RegExp([...troubleWords, ...notBegunWords].join("|"), "g");
/** 停工楼盘处置: the word names what the work is about. */
const attributive = /^的?(?:楼盘|企业|项目|工程|案件|债务|贷款|户)/;
const over = new RegExp(troubleOver.join("|"));

export const troubleButGreen: DutyRule = {
  over: "duty",
  judge: (view) => {
    const latest = view.months.findLast(({ future, narrative }) => !future && !narrative.isEmpty);
    if (!latest) return [];
    const word = troubleWord(latest.narrative.folded, view);
    if (word === null || view.status.light !== "green") return [];
    const place = { duty: view.duty, month: latest.month, field: "narrative" } as const;
    return [entryFinding("warning", "entry-trouble-but-green", place, { word })];
  },
};

/** The first word of trouble that is not the duty's own subject and not said to be over. */
function troubleWord(text: string, view: DutyView): string | null {
  if (text.search(trouble) < 0) return null;
  for (const clause of text.split(/[，。；,;！!]/)) {
    if (over.test(clause)) continue;
    for (const { 0: word, index } of clause.matchAll(trouble)) {
      const own =
        view.duty.content.includes(word) || attributive.test(clause.slice(index + word.length));
      if (!own && (view.status.expected > 0.5 || !notBegunWords.includes(word))) return word;
    }
  }
  return null;
}
