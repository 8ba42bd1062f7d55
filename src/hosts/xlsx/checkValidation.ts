/** The part of `checkPlan` that looks at data validation. */

import type { ValidationPlan } from "../../core/plan/plan";
import { ensure } from "./ensure";
import { limits } from "./limits";

export function checkValidation(sheet: string, { rule, prompt, alert }: ValidationPlan): void {
  for (const box of [prompt, alert]) {
    const [title, message] = [box?.title.length ?? 0, box?.message.length ?? 0];
    ensure(title <= limits.promptTitle, `${sheet}: ${tooLong("title", limits.promptTitle)}`);
    ensure(message <= limits.prompt, `${sheet}: ${tooLong("prompt or alert", limits.prompt)}`);
  }
  if (rule.type === "custom") {
    ensure(rule.formula.startsWith("="), `${sheet}: a custom rule begins with =`);
  }
  if (rule.type === "list" && !rule.source.startsWith("=")) {
    const fits = rule.source.length > 0 && rule.source.length <= limits.inlineList;
    ensure(fits, `${sheet}: a list without a range has 1 to ${limits.inlineList} characters`);
  }
}

function tooLong(what: string, limit: number): string {
  return `a ${what} of a validation has at most ${limit} characters`;
}
