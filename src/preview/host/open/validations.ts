/** Data validation as the client sends it; where two rules meet, the later has the cells. */

import type { ValidationPlan } from "../../../core/plan/plan";
import { alertWords, ruleWords } from "../../../hosts/apiWords";
import type { Sheet, Validation } from "../model/sheet";

export function openValidations(sheet: Sheet, plans: readonly ValidationPlan[]): void {
  for (const plan of plans) {
    sheet.clearValidations(plan.area);
    sheet.validations.push(openValidation(plan));
  }
}

function openValidation({ area, rule, allowBlank, prompt, alert }: ValidationPlan): Validation {
  return {
    area,
    rule: { ...ruleWords(rule) },
    ignoreBlanks: allowBlank,
    prompt: prompt ? { ...prompt, showPrompt: true } : null,
    errorAlert: alertWords(alert),
  };
}
