/** A cell's look in Univer's words. */

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { BorderLine } from "../../host/model/styles";
import type { CellLook, EdgeName } from "./styleTiles";

/** Pixels of one step of indentation, and what a cell keeps free without any. */
const indentStep = 9;
const indentBase = 2;

/** Fonts as wide as Windows' own Chinese ones, where those are missing. */
const substitutes = ["PingFang SC", "Noto Sans CJK SC", "Arial", "Liberation Sans"] as const;

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const verticals: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const edges: Readonly<Record<EdgeName, "t" | "b" | "l" | "r">> = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
};

export function styleData(look: CellLook): IStyleData {
  return {
    ...fontData(look),
    ...alignmentData(look),
    ...(look.fill ? { bg: { rgb: look.fill } } : {}),
    ...borderData(look.lines),
    ...(look.numberFormat && look.numberFormat !== "General"
      ? { n: { pattern: look.numberFormat } }
      : {}),
  };
}

function fontData({ fontName, fontSize, bold, italic, fontColor }: CellLook): IStyleData {
  return {
    ...(fontName === undefined ? {} : { ff: [fontName, ...substitutes].join(", ") }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(fontColor ? { cl: { rgb: fontColor } } : {}),
  };
}

function alignmentData({ horizontal = "", vertical = "", wrap, indent }: CellLook): IStyleData {
  const across = horizontals[horizontal];
  return {
    ...(across === undefined ? {} : { ht: across }),
    vt: verticals[vertical] ?? VerticalAlign.BOTTOM,
    tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(indent ? { pd: { l: indentBase + indent * indentStep } } : {}),
  };
}

function borderData(lines: CellLook["lines"]): IStyleData {
  const bd: IBorderData = {};
  for (const [edge, line] of Object.entries(lines) as [EdgeName, BorderLine][]) {
    const style = lineStyle(line);
    if (style !== null) bd[edges[edge]] = { s: style, cl: { rgb: line.color ?? "#000000" } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function lineStyle({ style, weight }: BorderLine): BorderStyleTypes | null {
  if (style === undefined || style === "None") return null;
  if (style === "Dash") return BorderStyleTypes.DASHED;
  if (style === "Dot") return BorderStyleTypes.DOTTED;
  if (style === "DashDot") return BorderStyleTypes.DASH_DOT;
  if (style === "Double") return BorderStyleTypes.DOUBLE;
  if (weight === "Medium") return BorderStyleTypes.MEDIUM;
  if (weight === "Thick") return BorderStyleTypes.THICK;
  return weight === "Hairline" ? BorderStyleTypes.HAIR : BorderStyleTypes.THIN;
}
