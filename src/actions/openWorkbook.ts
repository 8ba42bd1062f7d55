/** Opens an .xlsx file of anybody's as a plan, and says in sentences what of it was left behind. */

import { groupBy } from "../core/groupBy";
import { say, type Language } from "../core/messages";
import { readPlan, type PlanRead } from "../hosts/xlsx/readPlan";
import type { LeftOut } from "../hosts/xlsx/reading/leftOut";

/**
 * Formulas keep what they yielded when the file was saved, in `results`.
 *
 * @throws Failure where the bytes are no workbook, an old or locked one, damaged or too large.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<PlanRead> {
  return readPlan(bytes);
}

/** One sentence for the workbook and one for each sheet that lost something. */
export function tellLeftOut(leftOut: readonly LeftOut[], language: Language = "zh"): string[] {
  return [...groupBy(leftOut, ({ sheet }) => sheet)].map(([sheet, things]) => {
    const nouns = things.map(({ what, values }) => say(what, values, language));
    const what = nouns.join(language === "zh" ? "、" : ", ");
    return sheet === null
      ? say("workbook-opened-without", { what }, language)
      : say("opened-without", { sheet, what }, language);
  });
}
