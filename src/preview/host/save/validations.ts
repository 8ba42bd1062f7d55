/** Data validation as plans. */

import type { ValidationOperator, ValidationPlan, ValidationRule } from "../../../core/plan/plan";
import type { Sheet, Validation } from "../model/sheet";

type Words = Readonly<Record<string, unknown>>;

const operators: Readonly<Record<string, ValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const alertStyles: Readonly<Record<string, "stop" | "warning" | "information">> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

export function validationPlans({ validations }: Sheet): ValidationPlan[] {
  return validations.map((entry) => ({
    area: entry.area,
    rule: ruleOf(entry),
    allowBlank: entry.ignoreBlanks,
    ...promptOf(entry),
    ...alertOf(entry),
  }));
}

function ruleOf({ rule }: Validation): ValidationRule {
  const [kind = "", parts = {}] = Object.entries(rule)[0] ?? [];
  const { source, formula, operator, formula1, formula2 } = parts as Words;
  if (kind === "list") return { type: "list", source: text(source) };
  if (kind === "custom") return { type: "custom", formula: text(formula) };
  const type = kind === "wholeNumber" ? "whole" : kind;
  if (type !== "whole" && type !== "decimal" && type !== "date" && type !== "textLength") {
    throw new Error(`a validation of kind ${kind} has no plan`);
  }
  return {
    type,
    operator: operators[text(operator)] ?? "between",
    formula1: text(formula1),
    ...(formula2 === undefined ? {} : { formula2: text(formula2) }),
  };
}

function promptOf({ prompt }: Validation): Pick<ValidationPlan, "prompt"> {
  if (!prompt || prompt["showPrompt"] === false) return {};
  return { prompt: { title: text(prompt["title"]), message: text(prompt["message"]) } };
}

function alertOf({ errorAlert }: Validation): Pick<ValidationPlan, "alert"> {
  // Where nobody said anything, Excel stops the entry with words of its own.
  if (!errorAlert) return { alert: { style: "stop", title: "", message: "" } };
  if (errorAlert["showAlert"] === false) return {};
  const style = alertStyles[text(errorAlert["style"])] ?? "stop";
  return {
    alert: { style, title: text(errorAlert["title"]), message: text(errorAlert["message"]) },
  };
}

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
