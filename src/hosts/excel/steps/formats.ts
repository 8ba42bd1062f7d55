/** How cells look, one step for each area: never cell by cell, which takes Excel minutes. */

import { areaAddress } from "../../../core/plan/address";
import type { FontPlan, FormatPlan, StylePlan, WorkbookPlan } from "../../../core/plan/plan";
import { frameStep, joinFrames } from "./frames";
import { cost, type SheetStep } from "./step";

export function formatSteps(formats: readonly FormatPlan[]): SheetStep[] {
  const plain = formats.map(withoutBorder);
  return [
    ...joinAlike(plain.filter(({ style }) => looks(style))).map(formatStep),
    ...joinFrames(formats).map(frameStep),
  ];
}

/** Borders have steps of their own. */
function withoutBorder({ area, style }: FormatPlan): FormatPlan {
  const { border, ...rest } = style;
  return { area, style: border === undefined ? style : rest };
}

/** Formats that follow each other over the same cells are one. */
function joinAlike(formats: readonly FormatPlan[]): FormatPlan[] {
  const joined: FormatPlan[] = [];
  for (const format of formats) {
    const last = joined.at(-1);
    if (last && areaAddress(last.area) === areaAddress(format.area)) {
      joined[joined.length - 1] = { ...last, style: over(last.style, format.style) };
    } else joined.push(format);
  }
  return joined;
}

function over(under: StylePlan, style: StylePlan): StylePlan {
  const font = { ...under.font, ...style.font };
  return { ...under, ...style, ...(Object.keys(font).length > 0 ? { font } : {}) };
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
  const { font = {}, fill, locked, ...others } = style;
  const fonts = Object.keys(font).length;
  const parts = (fonts > 0 ? 1 : 0) + (fill === undefined ? 0 : 1) + (locked === undefined ? 0 : 1);
  const fields = fonts + Object.keys(others).length + 2;
  return {
    bytes: cost(2 + parts, fields, address, style),
    apply: (sheet) => {
      const { format } = sheet.getRange(address).untrack();
      if (style.font) setFont(format.font, style.font);
      if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
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
