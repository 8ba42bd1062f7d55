/** Reads styles.xml: what each numbered look of cells, and of conditional formats, amounts to. */

import type { ConditionalFormatPlan, StylePlan, WorkbookPlan } from "../../../core/plan/plan";
import type { Package } from "../../../opc/openPackage";
import { readXml } from "../../../opc/readXml";
import { builtInFormats } from "../builtInFormats";
import { isOn, readBorder, readCellAlignment, readFill, readFont, type Partly } from "./cellParts";
import { readColor } from "./readColor";
import type { Theme } from "./readTheme";
import { isTrue } from "./readWorkbookPart";
import { childOf, numberOf, TreeGatherer, type XmlTree } from "./xmlTree";

export interface CellLook {
  readonly style: StylePlan;
  /** False where the file says more than a plan can. */
  readonly whole: boolean;
}

export type Overlay = Partly<ConditionalFormatPlan["style"]>;

export interface Styles {
  readonly font: WorkbookPlan["font"];
  /** By the number that cells name. */
  readonly looks: readonly CellLook[];
  /** By the number that conditional formats name. */
  readonly overlays: readonly Overlay[];
}

const defaultFont = { name: "Calibri", size: 11 };

export function readStyles(source: Package, path: string | null, theme: Theme): Styles {
  const lists = new Map<string, readonly XmlTree[]>();
  // Extensions at the end repeat some names for lists of their own.
  const gather = ({ name, children }: XmlTree) => {
    if (!lists.has(name)) lists.set(name, children);
  };
  const names = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"];
  const gatherers = Object.fromEntries(names.map((name) => [name, gather]));
  if (path !== null && source.has(path)) readXml(source, path, new TreeGatherer(path, gatherers));
  const list = (name: string) => lists.get(name) ?? [];
  const base = fontOf(list("fonts")[numberOf(list("cellXfs")[0], "fontId", 0)]);
  const parts: StyleParts = {
    codes: readCodes(list("numFmts")),
    fonts: list("fonts").map((font) => readFont(font, theme, base)),
    fills: list("fills").map((fill) => readFill(fill, theme)),
    borders: list("borders").map((border) => readBorder(border, theme)),
  };
  return {
    font: base,
    looks: list("cellXfs").map((format) => lookOf(format, parts)),
    overlays: list("dxfs").map((overlay) => readOverlay(overlay, theme)),
  };
}

interface StyleParts {
  readonly codes: ReadonlyMap<number, string>;
  readonly fonts: readonly Partly<NonNullable<StylePlan["font"]>>[];
  readonly fills: readonly Partly<Pick<StylePlan, "fill">>[];
  readonly borders: readonly Partly<Pick<StylePlan, "border">>[];
}

function fontOf(font: XmlTree | undefined): WorkbookPlan["font"] {
  const name = childOf(font, "name")?.attribute("val") ?? defaultFont.name;
  return { name, size: numberOf(childOf(font, "sz"), "val", defaultFont.size) };
}

function readCodes(formats: readonly XmlTree[]): Map<number, string> {
  return new Map(
    formats.map((format) => [
      numberOf(format, "numFmtId", 0),
      format.attribute("formatCode") ?? "",
    ]),
  );
}

function lookOf(format: XmlTree, parts: StyleParts): CellLook {
  const part = <Part>(list: readonly Part[], id: string) => list[numberOf(format, id, 0)];
  const font = part(parts.fonts, "fontId");
  const fill = part(parts.fills, "fillId");
  const border = part(parts.borders, "borderId");
  const alignment = readCellAlignment(childOf(format, "alignment"));
  const protection = childOf(format, "protection");
  const number = numberOf(format, "numFmtId", 0);
  const code = parts.codes.get(number) ?? builtInFormats[number] ?? "General";
  const isFontPlain = Object.keys(font?.style ?? {}).length === 0;
  return {
    style: {
      ...(font && !isFontPlain ? { font: font.style } : {}),
      ...fill?.style,
      ...border?.style,
      ...alignment.style,
      ...(code === "General" || code === "" ? {} : { numberFormat: code }),
      ...(isFree(protection) ? { locked: false } : {}),
    },
    whole:
      [font, fill, border, alignment].every((one) => one?.whole ?? true) &&
      !isTrue(protection?.attribute("hidden")),
  };
}

function isFree(protection: XmlTree | undefined): boolean {
  const locked = protection?.attribute("locked");
  return locked !== undefined && !isTrue(locked);
}

/** Here, unlike in cells, a solid fill is told by its background colour. */
export function readOverlay(overlay: XmlTree, theme: Theme): Overlay {
  const font = childOf(overlay, "font");
  const pattern = childOf(childOf(overlay, "fill"), "patternFill");
  const fill = readColor(childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor"), theme);
  const color = readColor(childOf(font, "color"), theme);
  const bold = childOf(font, "b");
  const fontStyle = {
    ...(bold ? { bold: isOn(bold) } : {}),
    ...(color === null ? {} : { color }),
  };
  const known = ["font", "fill"];
  const knownInFont = ["b", "color"];
  return {
    style: {
      ...(fill === null ? {} : { fill }),
      ...(Object.keys(fontStyle).length > 0 ? { font: fontStyle } : {}),
    },
    whole:
      overlay.children.every(({ name }) => known.includes(name)) &&
      (font?.children ?? []).every(({ name }) => knownInFont.includes(name)),
  };
}
