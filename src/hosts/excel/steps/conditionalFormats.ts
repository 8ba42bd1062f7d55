/** Conditional formats by formula. */

import { areaAddress } from "../../../core/plan/address";
import type { ConditionalFormatPlan } from "../../../core/plan/plan";
import { cost, type SheetStep } from "./step";

/** Excel puts what is added last on top: added from the last to the first, the first wins. */
export function conditionalFormatSteps(plans: readonly ConditionalFormatPlan[]): SheetStep[] {
  return plans.toReversed().map((plan) => {
    const { area, formula, style, stopIfTrue } = plan;
    const address = areaAddress(area);
    return {
      bytes: cost(8, 6, address, plan),
      apply: (sheet) => {
        const range = sheet.getRange(address).untrack();
        const added = range.conditionalFormats.add("Custom");
        const { rule, format } = added.custom;
        rule.formula = formula;
        if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
        if (style.font?.color !== undefined) format.font.color = `#${style.font.color}`;
        if (style.font?.bold !== undefined) format.font.bold = style.font.bold;
        if (stopIfTrue) added.stopIfTrue = true;
      },
    };
  });
}
