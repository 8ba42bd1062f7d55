/** Conditional formats as plans, the highest priority first. */

import type { ConditionalFormatPlan } from "../../../core/plan/plan";
import type { Sheet } from "../model/sheet";

export function conditionalFormatPlans({ conditionalFormats }: Sheet): ConditionalFormatPlan[] {
  return conditionalFormats.map(({ area, formula, fill, bold, fontColor, stopIfTrue }) => {
    const font = {
      ...(bold === undefined ? {} : { bold }),
      ...(fontColor === undefined ? {} : { color: fontColor.slice(1) }),
    };
    return {
      area,
      formula,
      style: {
        ...(fill === undefined ? {} : { fill: fill.slice(1) }),
        ...(Object.keys(font).length > 0 ? { font } : {}),
      },
      ...(stopIfTrue ? { stopIfTrue } : {}),
    };
  });
}
