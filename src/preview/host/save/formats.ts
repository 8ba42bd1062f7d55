/** Style layers as format plans. */

import type { FontPlan, FormatPlan, StylePlan } from "../../../core/plan/plan";
import { bound, intersect, isEntireColumn, isEntireRow } from "../model/area";
import type { Sheet } from "../model/sheet";
import { borderSides, type StylePatch } from "../model/styles";

/** The font set over the whole sheet, which is the workbook's own. */
export function sheetFont({ styles }: Sheet): { name: string; size: number } | null {
  const whole = styles.all.filter(({ area }) => isEntireColumn(area) && isEntireRow(area));
  const name = whole.map(({ patch }) => patch.fontName).find((value) => value !== undefined);
  const size = whole.map(({ patch }) => patch.fontSize).find((value) => value !== undefined);
  return name === undefined || size === undefined ? null : { name, size };
}

/** Whole columns and rows are cut to the part of the sheet in use; the whole sheet's are its font. */
export function formatPlans({ styles, cells }: Sheet): FormatPlan[] {
  const bounded = styles.all.map(({ area }) => area).filter((area) => !isEntireColumn(area));
  const content = cells.bounds();
  const areas = [...bounded.filter((area) => !isEntireRow(area)), ...(content ? [content] : [])];
  const used = areas.length > 0 ? areas.reduce(bound) : null;
  return styles.all.flatMap(({ area, patch }): FormatPlan[] => {
    const whole = isEntireColumn(area) && isEntireRow(area);
    const part = used && !whole ? intersect(area, used) : null;
    const style = styleOf(patch);
    return part && Object.keys(style).length > 0 ? [{ area: part, style }] : [];
  });
}

function styleOf(patch: StylePatch): StylePlan {
  const font = fontOf(patch);
  const border = borderOf(patch);
  const { horizontal, vertical, fill } = patch;
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill ? { fill: fill.slice(1) } : {}),
    ...(border === null ? {} : { border }),
    ...(isOneOf(horizontal, horizontals) ? { horizontal: horizontals[horizontal] } : {}),
    ...(isOneOf(vertical, verticals) ? { vertical: verticals[vertical] } : {}),
    ...(patch.wrap === undefined ? {} : { wrap: patch.wrap }),
    ...(patch.indent === undefined ? {} : { indent: patch.indent }),
    ...(patch.numberFormat === undefined ? {} : { numberFormat: patch.numberFormat }),
    ...(patch.locked === undefined ? {} : { locked: patch.locked }),
  };
}

const horizontals = { Left: "left", Center: "center", Right: "right" } as const;
const verticals = { Top: "top", Center: "center" } as const;

function isOneOf<Words extends object>(
  word: string | undefined,
  words: Words,
): word is Extract<keyof Words, string> {
  return word !== undefined && Object.hasOwn(words, word);
}

function fontOf({ fontName, fontSize, bold, italic, fontColor }: StylePatch): FontPlan {
  return {
    ...(fontName === undefined ? {} : { name: fontName }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(fontColor === undefined ? {} : { color: fontColor.slice(1) }),
  };
}

/** The colour of thin lines around every cell, or null where the patch draws anything less. */
function borderOf({ borders }: StylePatch): string | null {
  const edges = borderSides
    .filter((side) => side.startsWith("Edge"))
    .map((side) => borders?.[side]);
  const [first] = edges;
  const alike = edges.every(
    (line) =>
      line?.style === "Continuous" && line.color !== undefined && line.color === first?.color,
  );
  return alike && first?.color ? first.color.slice(1) : null;
}
