/** Reads conditional formats: those by formula, and those that can be told as one. */

import { cellAddress } from "../../../core/plan/address";
import type { Area, ConditionalFormatPlan } from "../../../core/plan/plan";
import { readAreas } from "./areas";
import { readOverlay, type Overlay } from "./readStyles";
import type { Theme } from "./readTheme";
import { isTrue } from "./readWorkbookPart";
import { shiftFrom } from "./shiftFrom";
import { childOf, numberOf, type XmlTree } from "./xmlTree";

export interface Conditions {
  /** The first wins. */
  readonly formats: readonly ConditionalFormatPlan[];
  /** False where a rule, or part of its look, is none that a plan can say. */
  readonly whole: boolean;
}

interface Ranked {
  readonly priority: number;
  readonly plan: ConditionalFormatPlan;
}

/** Kinds whose file says the condition as a formula too. */
const told = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
]);

const comparisons: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** @param blocks every `conditionalFormatting` of the sheet, in the order of the file. */
export function readConditions(
  blocks: readonly XmlTree[],
  overlays: readonly Overlay[],
  theme: Theme,
): Conditions {
  const ranked: Ranked[] = [];
  let whole = true;
  for (const block of blocks) {
    const areas = readAreas(block.attribute("sqref") ?? childOf(block, "sqref")?.text ?? "");
    for (const rule of block.children.filter(({ name }) => name === "cfRule")) {
      const own = childOf(rule, "dxf");
      const overlay = own ? readOverlay(own, theme) : overlays[numberOf(rule, "dxfId", -1)];
      const formula = areas[0] && formulaOf(rule, areas);
      if (!formula || overlay?.whole === false) whole = false;
      if (!formula) continue;
      const priority = numberOf(rule, "priority", Infinity);
      for (const area of areas) {
        const plan = planOf(rule, area, shiftFrom(areas, area)(formula), overlay);
        ranked.push({ priority, plan });
      }
    }
  }
  ranked.sort((one, other) => one.priority - other.priority);
  return { formats: ranked.map(({ plan }) => plan), whole };
}

function planOf(
  rule: XmlTree,
  area: Area,
  formula: string,
  overlay: Overlay | undefined,
): ConditionalFormatPlan {
  const stopIfTrue = isTrue(rule.attribute("stopIfTrue"));
  return { area, formula, style: overlay?.style ?? {}, ...(stopIfTrue ? { stopIfTrue } : {}) };
}

/** The condition as a formula told from the areas' first cell; null for colour scales and the like. */
function formulaOf(rule: XmlTree, areas: readonly Area[]): string | null {
  const type = rule.attribute("type") ?? "";
  const [one = "", other = ""] = rule.children
    .filter(({ name }) => name === "formula" || name === "f")
    .map(({ text }) => text.trim());
  if (one === "") return null;
  if (told.has(type)) return `=${one}`;
  if (type !== "cellIs") return null;
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  return comparison(rule.attribute("operator") ?? "", cellAddress(top, left), one, other);
}

function comparison(operator: string, cell: string, one: string, other: string): string | null {
  if (operator === "between") return `=AND(${cell}>=(${one}),${cell}<=(${other}))`;
  if (operator === "notBetween") return `=OR(${cell}<(${one}),${cell}>(${other}))`;
  const sign = comparisons[operator];
  return sign === undefined ? null : `=${cell}${sign}(${one})`;
}
