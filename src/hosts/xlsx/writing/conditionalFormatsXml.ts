/** Writes conditional formats; their looks (`<dxf>`) are shared by the whole workbook. */

import { groupBy } from "../../../core/groupBy";
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
  const rules = plans.map((plan, index) => ({
    address: areaAddress(plan.area),
    xml: element(
      "cfRule",
      {
        type: "expression",
        dxfId: overlays.placeOf(overlayXml(plan.style)),
        priority: index + 1,
        stopIfTrue: plan.stopIfTrue === true || undefined,
      },
      textElement("formula", withoutEquals(plan.formula)),
    ),
  }));
  return [...groupBy(rules, ({ address }) => address)]
    .map(([sqref, own]) =>
      element("conditionalFormatting", { sqref }, own.map(({ xml }) => xml).join("")),
    )
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
