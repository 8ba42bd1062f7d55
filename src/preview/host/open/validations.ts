/** Data validation as the client sends it; where two rules meet, the later has the cells. */

import type { ValidationOperator, ValidationPlan, ValidationRule } from "../../../core/plan/plan";
import type { Sheet, Validation } from "../model/sheet";

const operators: Readonly<Record<ValidationOperator, string>> = {
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

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Without an alert a rule only marks. */
const noAlert = { title: "", message: "", style: "Information", showAlert: false } as const;

export function openValidations(sheet: Sheet, plans: readonly ValidationPlan[]): void {
  for (const plan of plans) {
    sheet.clearValidations(plan.area);
    sheet.validations.push(openValidation(plan));
  }
}

function openValidation({ area, rule, allowBlank, prompt, alert }: ValidationPlan): Validation {
  return {
    area,
    rule: ruleOf(rule),
    ignoreBlanks: allowBlank,
    prompt: prompt ? { ...prompt, showPrompt: true } : null,
    errorAlert: alert ? { ...alert, style: alertStyles[alert.style], showAlert: true } : noAlert,
  };
}

function ruleOf(rule: ValidationRule): Validation["rule"] {
  if (rule.type === "list") return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.type === "custom") return { custom: { formula: rule.formula } };
  const { formula1, formula2, operator } = rule;
  const bounds = { formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  return { [kinds[rule.type]]: { ...bounds, operator: operators[operator] } };
}
