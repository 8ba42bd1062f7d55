/**
 * A plan under temporary sheet names. What is being built stands beside what is there, and takes
 * its name only in the last request; Excel follows renamed sheets in every formula.
 */

import type { ConditionalFormatPlan, SheetPlan, ValidationRule } from "../../../core/plan/plan";

/** Begins the name of every sheet that is still being built; no such sheet is a user's. */
export const temporaryPrefix = "_b~";

export function temporaryName(token: string, index: number): string {
  return `${temporaryPrefix}${token}~${index + 1}`;
}

/** Formula text that names the temporary sheets instead of the final ones. */
export type Retarget = (formula: string) => string;

/** A string literal, or a sheet's name, quoted or bare, with its `!`. */
const token = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** @param names temporary names by final name. */
export function retargetFormulas(names: ReadonlyMap<string, string>): Retarget {
  return (formula) => {
    if (!formula.includes("!")) return formula;
    return formula.replace(token, (part, quoted?: string, bare?: string) => {
      const temporary = names.get(quoted?.replaceAll("''", "'") ?? bare ?? "");
      return temporary === undefined ? part : `'${temporary}'!`;
    });
  };
}

/** The sheet as it is built: its formulas name the temporary sheets. */
export function retargetSheet(sheet: SheetPlan, retarget: Retarget): SheetPlan {
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((row) =>
        row.map((cell) =>
          cell !== null && typeof cell === "object" && "formula" in cell
            ? { formula: retarget(cell.formula) }
            : cell,
        ),
      ),
    })),
    validations: sheet.validations.map((plan) => ({ ...plan, rule: ruleOf(plan.rule, retarget) })),
    conditionalFormats: sheet.conditionalFormats.map((plan): ConditionalFormatPlan => ({
      ...plan,
      formula: retarget(plan.formula),
    })),
  };
}

function ruleOf(rule: ValidationRule, retarget: Retarget): ValidationRule {
  if (rule.type === "list") {
    return rule.source.startsWith("=") ? { ...rule, source: retarget(rule.source) } : rule;
  }
  if (rule.type === "custom") return { ...rule, formula: retarget(rule.formula) };
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    formula1: retarget(formula1),
    ...(formula2 === undefined ? {} : { formula2: retarget(formula2) }),
  };
}
