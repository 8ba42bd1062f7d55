/** How cells look, one step for each area: never cell by cell, which takes Excel minutes. */

import { areaAddress } from "../../../core/plan/address";
import type { Area, FontPlan, FormatPlan, StylePlan, WorkbookPlan } from "../../../core/plan/plan";
import { cost, type SheetStep } from "./step";

export function formatSteps(formats: readonly FormatPlan[]): SheetStep[] {
  return formats.filter(({ style }) => looks(style)).map(formatStep);
}

/** The workbook's default font: Excel keeps its own, so every sheet is given it as a whole. */
export function fontStep({ name, size }: WorkbookPlan["font"]): SheetStep {
  return {
    bytes: cost(3, 2, name),
    apply: (sheet) => {
      const { font } = sheet.getRange().untrack().format;
      font.name = name;
      font.size = size;
    },
  };
}

/** Whether the style says anything beyond the number format, which is set elsewhere. */
const looks = ({ numberFormat, ...rest }: StylePlan): boolean =>
  Object.keys(rest).length > 0 || numberFormat === undefined;

function formatStep({ area, style }: FormatPlan): SheetStep {
  const address = areaAddress(area);
  const lines = style.border === undefined ? 0 : 6;
  return {
    bytes: cost(5 + lines, 10 + lines * 2, address, style),
    apply: (sheet) => {
      const { format } = sheet.getRange(address).untrack();
      if (style.font) setFont(format.font, style.font);
      if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
      if (style.border !== undefined) drawLines(format.borders, area, style.border);
      setAlignment(format, style);
      if (style.locked !== undefined) format.protection.locked = style.locked;
    },
  };
}

function setFont(font: Excel.RangeFont, { name, size, bold, italic, color }: FontPlan): void {
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = `#${color}`;
}

function setAlignment(format: Excel.RangeFormat, style: StylePlan): void {
  const { horizontal, vertical, wrap, indent } = style;
  if (horizontal !== undefined) format.horizontalAlignment = horizontals[horizontal];
  if (vertical !== undefined) format.verticalAlignment = verticals[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center" } as const;

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function drawLines(borders: Excel.RangeBorderCollection, area: Area, color: string): void {
  const sides = [
    ...edges,
    ...(area.bottom > area.top ? (["InsideHorizontal"] as const) : []),
    ...(area.right > area.left ? (["InsideVertical"] as const) : []),
  ];
  for (const side of sides) {
    const line = borders.getItem(side);
    line.style = "Continuous";
    line.color = `#${color}`;
  }
}
