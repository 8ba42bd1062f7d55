/** Writes styles.xml: the looks of cells and the looks that conditional formats lay over them. */

import type { FontPlan, StylePlan, WorkbookPlan } from "../../../core/plan/plan";
import { element, xmlHeader } from "../xml";
import { Distinct } from "./distinct";
import type { CellStyle } from "./lookTable";
import { namespaces } from "./namespaces";
import { NumberFormats } from "./numberFormats";

/**
 * @param looks styles of cells, in the order in which cells number them.
 * @param overlays styles of conditional formats (`<dxf>`), likewise.
 */
export function stylesXml(
  looks: readonly CellStyle[],
  overlays: readonly string[],
  base: WorkbookPlan["font"],
): string {
  const formats = new NumberFormats();
  const fonts = new Distinct(fontXml(base));
  const fills = new Distinct(patternFill("none"), patternFill("gray125"));
  const borders = new Distinct(borderXml(undefined));
  const cells = looks.map((style) =>
    cellFormat(style, {
      numFmtId: formats.numberOf(style.numberFormat ?? "General"),
      fontId: fonts.placeOf(fontXml({ ...base, ...style.font })),
      fillId: style.fill === undefined ? 0 : fills.placeOf(solidFill(style.fill)),
      borderId: borders.placeOf(borderXml(style.border)),
    }),
  );
  return [
    `${xmlHeader}<styleSheet xmlns="${namespaces.main}">`,
    list("numFmts", formats.own),
    list("fonts", fonts.members),
    list("fills", fills.members),
    list("borders", borders.members),
    list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list("cellXfs", cells),
    list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    list("dxfs", overlays),
    "</styleSheet>",
  ].join("");
}

/** A font as cells and conditional formats write it; the order of the parts is prescribed. */
export function fontXml(font: FontPlan): string {
  const parts = [
    font.bold ? "<b/>" : "",
    font.italic ? "<i/>" : "",
    font.size === undefined ? "" : element("sz", { val: font.size }),
    font.color === undefined ? "" : element("color", { rgb: opaque(font.color) }),
    font.name === undefined ? "" : element("name", { val: font.name }),
  ];
  return element("font", {}, parts.join(""));
}

/** `RRGGBB` with the opacity that Excel expects in front. */
export function opaque(color: string): string {
  return `FF${color.toUpperCase()}`;
}

function list(name: string, members: readonly string[]): string {
  return members.length === 0 ? "" : element(name, { count: members.length }, members.join(""));
}

function patternFill(pattern: string): string {
  return element("fill", {}, element("patternFill", { patternType: pattern }));
}

function solidFill(color: string): string {
  const front = element("fgColor", { rgb: opaque(color) });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, front));
}

function borderXml(color: string | undefined): string {
  const edges = ["left", "right", "top", "bottom"].map((edge) =>
    color === undefined
      ? element(edge, {})
      : element(edge, { style: "thin" }, element("color", { rgb: opaque(color) })),
  );
  return element("border", {}, `${edges.join("")}<diagonal/>`);
}

interface CellParts {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

function cellFormat(style: CellStyle, parts: CellParts): string {
  const alignment = alignmentXml(style);
  const protection =
    style.locked === undefined ? "" : element("protection", { locked: style.locked });
  const applied = {
    quotePrefix: style.quoted,
    applyNumberFormat: parts.numFmtId > 0 || undefined,
    applyFont: parts.fontId > 0 || undefined,
    applyFill: parts.fillId > 0 || undefined,
    applyBorder: parts.borderId > 0 || undefined,
    applyAlignment: alignment !== "" || undefined,
    applyProtection: protection !== "" || undefined,
  };
  return element("xf", { ...parts, xfId: 0, ...applied }, alignment + protection);
}

function alignmentXml({ horizontal, vertical, wrap, indent }: StylePlan): string {
  const settings = [horizontal, vertical, wrap, indent];
  if (settings.every((setting) => setting === undefined)) return "";
  return element("alignment", { horizontal, vertical, wrapText: wrap, indent });
}
