/** The parts of a cell's look – font, fill, lines, alignment – each with whether a plan can say all. */

import type { FontPlan, StylePlan, WorkbookPlan } from "../../../core/plan/plan";
import { readColor } from "./readColor";
import type { Theme } from "./readTheme";
import { isTrue } from "./readWorkbookPart";
import { childOf, numberOf, type XmlTree } from "./xmlTree";

export interface Partly<Style> {
  readonly style: Style;
  /** False where the file says more than the style does. */
  readonly whole: boolean;
}

/** @param base the workbook's font, of which nothing is repeated. */
export function readFont(
  tree: XmlTree,
  theme: Theme,
  base: WorkbookPlan["font"],
): Partly<FontPlan> {
  const name = childOf(tree, "name")?.attribute("val") ?? base.name;
  const size = numberOf(childOf(tree, "sz"), "val", base.size);
  const color = childOf(tree, "color");
  const chosen = isTextColor(color) ? null : readColor(color, theme);
  return {
    style: {
      ...(name === base.name ? {} : { name }),
      ...(size === base.size ? {} : { size }),
      ...(isOn(childOf(tree, "b")) ? { bold: true } : {}),
      ...(isOn(childOf(tree, "i")) ? { italic: true } : {}),
      ...(chosen === null ? {} : { color: chosen }),
    },
    whole: !["u", "strike", "vertAlign", "outline", "shadow"].some((effect) => {
      const set = childOf(tree, effect);
      return set && !["none", "baseline", "0", "false"].includes(set.attribute("val") ?? "");
    }),
  };
}

/** The theme's colour for text, which every plain font names. */
function isTextColor(color: XmlTree | undefined): boolean {
  return color?.attribute("theme") === "1" && numberOf(color, "tint", 0) === 0;
}

export function readFill(tree: XmlTree, theme: Theme): Partly<Pick<StylePlan, "fill">> {
  const pattern = childOf(tree, "patternFill");
  const type = pattern?.attribute("patternType") ?? "none";
  if (pattern && type === "none") return { style: {}, whole: true };
  const fill = readColor(childOf(pattern, "fgColor"), theme);
  return { style: fill === null ? {} : { fill }, whole: type === "solid" && fill !== null };
}

/** Thin lines of one colour around the cell are all that a plan knows. */
export function readBorder(tree: XmlTree, theme: Theme): Partly<Pick<StylePlan, "border">> {
  const lines = ["left", "right", "top", "bottom"].map((side) => childOf(tree, side));
  const drawn = lines.filter(isDrawn);
  const colors = drawn.map((line) => readColor(childOf(line, "color"), theme) ?? "000000");
  const [border] = colors;
  const slanted = isDrawn(childOf(tree, "diagonal"));
  if (border === undefined) return { style: {}, whole: !slanted };
  const alike =
    colors.every((color) => color === border) &&
    drawn.every((line) => line?.attribute("style") === "thin");
  return drawn.length === lines.length
    ? { style: { border }, whole: alike && !slanted }
    : { style: {}, whole: false };
}

const isDrawn = (line: XmlTree | undefined): boolean =>
  (line?.attribute("style") ?? "none") !== "none";

type Alignment = Pick<StylePlan, "horizontal" | "vertical" | "wrap" | "indent">;

const horizontals = ["left", "center", "right"] as const;
const verticals = ["top", "center"] as const;

export function readCellAlignment(tree: XmlTree | undefined): Partly<Alignment> {
  const across = tree?.attribute("horizontal") ?? "general";
  const down = tree?.attribute("vertical") ?? "bottom";
  const horizontal = horizontals.find((one) => one === across);
  const vertical = verticals.find((one) => one === down);
  const indent = numberOf(tree, "indent", 0);
  return {
    style: {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(isTrue(tree?.attribute("wrapText")) ? { wrap: true } : {}),
      ...(indent > 0 ? { indent } : {}),
    },
    whole:
      (horizontal !== undefined || across === "general") &&
      (vertical !== undefined || down === "bottom") &&
      numberOf(tree, "textRotation", 0) === 0 &&
      !isTrue(tree?.attribute("shrinkToFit")),
  };
}

/** `<b/>` alone means yes. */
export function isOn(tree: XmlTree | undefined): boolean {
  return tree !== undefined && isTrue(tree.attribute("val") ?? "1");
}
