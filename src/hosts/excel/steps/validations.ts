/** Native data validation. */

import { areaAddress } from "../../../core/plan/address";
import type { ValidationPlan } from "../../../core/plan/plan";
import { alertWords, ruleWords } from "../../apiWords";
import { cost, type SheetStep } from "./step";

export function validationSteps(plans: readonly ValidationPlan[]): SheetStep[] {
  return plans.map((plan) => {
    const address = areaAddress(plan.area);
    const { prompt } = plan;
    return {
      bytes: cost(2, 5, address, plan),
      apply: (sheet) => {
        const { dataValidation } = sheet.getRange(address).untrack();
        dataValidation.rule = ruleWords(plan.rule);
        dataValidation.ignoreBlanks = plan.allowBlank;
        if (prompt) dataValidation.prompt = { ...prompt, showPrompt: true };
        dataValidation.errorAlert = alertWords(plan.alert);
      },
    };
  });
}
