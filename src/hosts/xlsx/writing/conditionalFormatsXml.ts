/** Writes conditional formats; their looks (`<dxf>`) are shared by the whole workbook. */

import { areaAddress } from "../../../core/plan/address";
import type { ConditionalFormatPlan } from "../../../core/plan/plan";
import { element, textElement } from "../xml";
import type { Distinct } from "./distinct";
import { withoutEquals } from "./formulaText";
import { fontXml, opaque } from "./stylesXml";

/** @param overlays collects the looks; a rule names its own by place. */
export function conditionalFormatsXml(
  plans: readonly ConditionalFormatPlan[],
  overlays: Distinct,
): string {
  const groups = new Map<string, string[]>();
  plans.forEach((plan, index) => {
    const rule = element(
      "cfRule",
      {
        type: "expression",
        dxfId: overlays.placeOf(overlayXml(plan.style)),
        priority: index + 1,
        stopIfTrue: plan.stopIfTrue === true || undefined,
      },
      textElement("formula", withoutEquals(plan.formula)),
    );
    const address = areaAddress(plan.area);
    groups.set(address, [...(groups.get(address) ?? []), rule]);
  });
  return [...groups]
    .map(([sqref, rules]) => element("conditionalFormatting", { sqref }, rules.join("")))
    .join("");
}

/** Here, unlike in cells, a solid fill is told by its background colour. */
function overlayXml({ font, fill }: ConditionalFormatPlan["style"]): string {
  const pattern =
    fill === undefined
      ? ""
      : element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: opaque(fill) })));
  return element("dxf", {}, (font ? fontXml(font) : "") + pattern);
}
