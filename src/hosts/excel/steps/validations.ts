/** Native data validation. */

import { areaAddress } from "../../../core/plan/address";
import type { ValidationOperator, ValidationPlan, ValidationRule } from "../../../core/plan/plan";
import { cost, type SheetStep } from "./step";

export function validationSteps(plans: readonly ValidationPlan[]): SheetStep[] {
  return plans.map((plan) => {
    const address = areaAddress(plan.area);
    const { prompt, alert } = plan;
    return {
      bytes: cost(2, 5, address, plan),
      apply: (sheet) => {
        const { dataValidation } = sheet.getRange(address).untrack();
        dataValidation.rule = ruleOf(plan.rule);
        dataValidation.ignoreBlanks = plan.allowBlank;
        if (prompt) dataValidation.prompt = { ...prompt, showPrompt: true };
        if (alert) {
          const style = alertStyles[alert.style];
          dataValidation.errorAlert = { ...alert, style, showAlert: true };
        } else dataValidation.errorAlert = { ...noAlert };
      },
    };
  });
}

/** Without an alert a rule only marks: Excel's own default would stop the entry. */
const noAlert = { title: "", message: "", style: "Information", showAlert: false } as const;

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const operators: Readonly<Record<ValidationOperator, Excel.BasicDataValidation["operator"]>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const kinds = {
  decimal: "decimal",
  whole: "wholeNumber",
  date: "date",
  textLength: "textLength",
} as const;

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.type === "list") return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.type === "custom") return { custom: { formula: rule.formula } };
  const { formula1, formula2, operator } = rule;
  const bounds = { formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  return { [kinds[rule.type]]: { ...bounds, operator: operators[operator] } };
}
