/** Writes native data validation. */

import { areaAddress } from "../../../core/plan/address";
import type { ValidationPlan, ValidationRule } from "../../../core/plan/plan";
import { element, escapeXstring, textElement, type Attributes } from "../xml";
import { withoutEquals } from "./formulaText";

export function validationsXml(validations: readonly ValidationPlan[]): string {
  if (validations.length === 0) return "";
  const count = validations.length;
  return element("dataValidations", { count }, validations.map(validationXml).join(""));
}

function validationXml(plan: ValidationPlan): string {
  const { rule, prompt, alert } = plan;
  const attributes: Attributes = {
    type: rule.type,
    errorStyle: alert && alert.style !== "stop" ? alert.style : undefined,
    operator: "operator" in rule && rule.operator !== "between" ? rule.operator : undefined,
    allowBlank: plan.allowBlank,
    showInputMessage: true,
    // Without an alert a rule only marks: shown, Excel's own would stop the entry.
    showErrorMessage: alert !== undefined || undefined,
    errorTitle: optionalText(alert?.title),
    error: optionalText(alert?.message),
    promptTitle: optionalText(prompt?.title),
    prompt: optionalText(prompt?.message),
    sqref: areaAddress(plan.area),
  };
  return element("dataValidation", attributes, formulasXml(rule));
}

function optionalText(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : escapeXstring(text);
}

function formulasXml(rule: ValidationRule): string {
  if (rule.type === "custom") return textElement("formula1", withoutEquals(rule.formula));
  if (rule.type === "list") return textElement("formula1", listSource(rule.source));
  const second = rule.formula2;
  return (
    textElement("formula1", withoutEquals(rule.formula1)) +
    (second === undefined ? "" : textElement("formula2", withoutEquals(second)))
  );
}

/** `=名单` and `=Sheet1!$A$1:$A$9` are references; anything else is the list itself, `红,黄`. */
function listSource(source: string): string {
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}
