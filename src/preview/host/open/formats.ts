/** Format plans as style layers, over the workbook's font, which is set on the whole sheet. */

import type { FontPlan, FormatPlan, StylePlan, WorkbookPlan } from "../../../core/plan/plan";
import { wholeSheet } from "../model/area";
import type { Sheet } from "../model/sheet";
import { borderSides, type StylePatch } from "../model/styles";

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center" } as const;

export function openFormats(
  { styles }: Sheet,
  formats: readonly FormatPlan[],
  { name, size }: WorkbookPlan["font"],
): void {
  styles.apply(wholeSheet, { fontName: name, fontSize: size });
  for (const { area, style } of formats) styles.apply(area, patchOf(style));
}

function patchOf(style: StylePlan): StylePatch {
  const { font = {}, fill, border, horizontal, vertical, wrap, indent, numberFormat } = style;
  return {
    ...fontPatch(font),
    ...(fill === undefined ? {} : { fill: `#${fill}` }),
    ...(border === undefined ? {} : { borders: linesOf(`#${border}`) }),
    ...(horizontal === undefined ? {} : { horizontal: horizontals[horizontal] }),
    ...(vertical === undefined ? {} : { vertical: verticals[vertical] }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(indent === undefined ? {} : { indent }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(style.locked === undefined ? {} : { locked: style.locked }),
  };
}

function fontPatch({ name, size, bold, italic, color }: FontPlan): StylePatch {
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(color === undefined ? {} : { fontColor: `#${color}` }),
  };
}

/** Thin lines around every cell. */
function linesOf(color: string): NonNullable<StylePatch["borders"]> {
  return Object.fromEntries(borderSides.map((side) => [side, { style: "Continuous", color }]));
}
