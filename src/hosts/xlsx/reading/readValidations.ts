/** Reads one data validation, as Excel lists it or keeps it among its extensions. */

import type {
  Area,
  ValidationOperator,
  ValidationPlan,
  ValidationRule,
} from "../../../core/plan/plan";
import { limits } from "../limits";
import { unescapeXstring } from "../xml";
import { readAreas } from "./areas";
import { isTrue } from "./readWorkbookPart";
import { shiftFrom } from "./shiftFrom";
import { childOf, type XmlTree } from "./xmlTree";

const operators = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const satisfies readonly ValidationOperator[];

const bounded = ["decimal", "whole", "date", "textLength"] as const;

/** One plan an area, or null where a plan cannot say the rule. */
export function readValidation(tree: XmlTree): ValidationPlan[] | null {
  const areas = readAreas(tree.attribute("sqref") ?? childOf(tree, "sqref")?.text ?? "");
  const [first] = areas;
  if (!first) return [];
  const plans = areas.map((area): ValidationPlan | null => {
    const rule = ruleOf(tree, areas, area);
    return rule && { area, rule, allowBlank: isTrue(tree.attribute("allowBlank")), ...texts(tree) };
  });
  return plans.every((plan) => plan !== null) ? plans : null;
}

function ruleOf(tree: XmlTree, areas: readonly Area[], area: Area): ValidationRule | null {
  const shift = shiftFrom(areas, area);
  const type = tree.attribute("type") ?? "none";
  const first = formulaIn(tree, "formula1");
  // A validation that only prompts accepts whatever is typed.
  if (type === "none") return { type: "custom", formula: "=TRUE()" };
  if (first === "") return null;
  if (type === "custom") return { type, formula: shift(`=${first}`) };
  if (type === "list") return listOf(first, shift);
  const kind = bounded.find((one) => one === type);
  if (!kind) return null;
  const named = tree.attribute("operator") ?? "between";
  const operator = operators.find((one) => one === named) ?? "between";
  // Some write a second bound where one is all that counts.
  const second = operator.endsWith("etween") ? formulaIn(tree, "formula2") : "";
  return {
    type: kind,
    operator,
    formula1: bound(first, shift),
    ...(second === "" ? {} : { formula2: bound(second, shift) }),
  };
}

function listOf(source: string, shift: (formula: string) => string): ValidationRule | null {
  const words = /^"((?:[^"]|"")*)"$/.exec(source)?.[1]?.replaceAll('""', '"');
  if (words === undefined) return { type: "list", source: shift(`=${source}`) };
  const fits = words.length > 0 && words.length <= limits.inlineList && !words.startsWith("=");
  return fits ? { type: "list", source: words } : null;
}

/** Numbers stand for themselves. */
function bound(text: string, shift: (formula: string) => string): string {
  return Number.isFinite(Number(text)) ? text : shift(`=${text}`);
}

function formulaIn(tree: XmlTree, name: string): string {
  const formula = childOf(tree, name);
  return (childOf(formula, "f") ?? formula)?.text.trim() ?? "";
}

function texts(tree: XmlTree): Pick<ValidationPlan, "prompt" | "alert"> {
  const text = (name: string, longest: number) =>
    unescapeXstring(tree.attribute(name) ?? "").slice(0, longest);
  const prompt = {
    title: text("promptTitle", limits.promptTitle),
    message: text("prompt", limits.prompt),
  };
  const says = isTrue(tree.attribute("showInputMessage")) && prompt.title + prompt.message !== "";
  const alert = {
    style: alertStyleOf(tree.attribute("errorStyle")),
    title: text("errorTitle", limits.promptTitle),
    message: text("error", limits.prompt),
  };
  return {
    ...(says ? { prompt } : {}),
    ...(isTrue(tree.attribute("showErrorMessage")) ? { alert } : {}),
  };
}

function alertStyleOf(style: string | undefined): "stop" | "warning" | "information" {
  return style === "warning" || style === "information" ? style : "stop";
}
