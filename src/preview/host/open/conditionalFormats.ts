/** Conditional formats by formula; the first has the highest priority in plan and model alike. */

import type { ConditionalFormatPlan } from "../../../core/plan/plan";
import type { ConditionalFormat } from "../model/sheet";
import type { Workbook } from "../model/workbook";

export function openConditionalFormats(
  plans: readonly ConditionalFormatPlan[],
  workbook: Workbook,
): ConditionalFormat[] {
  return plans.map(({ area, formula, style: { fill, font = {} }, stopIfTrue = false }) => ({
    id: workbook.newId(),
    area,
    type: "Custom",
    formula,
    stopIfTrue,
    ...(fill === undefined ? {} : { fill: `#${fill}` }),
    ...(font.color === undefined ? {} : { fontColor: `#${font.color}` }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
  }));
}
