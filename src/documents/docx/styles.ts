/** What styles.xml says about numbering, hidden text and tables of contents; no more is needed. */

import type { XmlVisitor } from "../../opc/readXml";
import type { XmlElement } from "../../opc/xmlElement";

/** A paragraph's place in a list; null where nothing is said, `0` switches numbering off. */
export interface NumberReference {
  numId: string | null;
  level: number | null;
}

interface Style extends NumberReference {
  readonly basedOn: string | null;
  readonly hidden: boolean | null;
  readonly name: string;
}

export class Styles {
  private readonly styles = new Map<string, Style>();
  private defaultParagraph: string | null = null;

  /** Reads `w:styles`. */
  handler(): XmlVisitor {
    let id = "";
    let style: Mutable<Style> | null = null;
    let isRunProperty = false;
    return {
      open: (element) => {
        if (element.name === "w:style") {
          id = element.attribute("styleId") ?? "";
          style = { basedOn: null, hidden: null, name: "", numId: null, level: null };
          this.styles.set(id, style);
          if (isDefaultParagraph(element)) this.defaultParagraph = id;
        } else if (element.name === "w:rPr") isRunProperty = true;
        else if (style) readTrait(element, style, isRunProperty);
      },
      close: (name) => {
        if (name === "w:style") style = null;
        if (name === "w:rPr") isRunProperty = false;
      },
    };
  }

  /** The numbering that a paragraph style brings along, with the style that states it. */
  numberingOf(styleId: string | null): (NumberReference & { readonly styles: string[] }) | null {
    const styles: string[] = [];
    let level: number | null = null;
    for (const [id, style] of this.chain(styleId ?? this.defaultParagraph)) {
      styles.push(id);
      level ??= style.level;
      if (style.numId !== null) return { numId: style.numId, level, styles };
    }
    return null;
  }

  /** Whether text in these styles is hidden: the character style's word counts first. */
  isHidden(characterStyle: string | null, paragraphStyle: string | null): boolean {
    const ofCharacter = this.firstHidden(characterStyle);
    return ofCharacter ?? this.firstHidden(paragraphStyle ?? this.defaultParagraph) ?? false;
  }

  /** A line of a table of contents; Word names these styles so in every language. */
  isContents(styleId: string | null): boolean {
    return /^toc \d$/i.test(this.styles.get(styleId ?? "")?.name ?? "");
  }

  private firstHidden(styleId: string | null): boolean | null {
    for (const [, style] of this.chain(styleId)) if (style.hidden !== null) return style.hidden;
    return null;
  }

  /** The style and those that it is based on; a circle ends where it closes. */
  private *chain(styleId: string | null): Generator<[string, Style]> {
    const seen = new Set<string>();
    for (let id = styleId; id !== null && !seen.has(id);) {
      seen.add(id);
      const style = this.styles.get(id);
      if (!style) return;
      yield [id, style];
      id = style.basedOn;
    }
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function isDefaultParagraph(element: XmlElement): boolean {
  return isOn(element.attribute("default") ?? "0") && element.attribute("type") === "paragraph";
}

function readTrait(element: XmlElement, style: Mutable<Style>, isRunProperty: boolean): void {
  const value = element.attribute("val");
  if (element.name === "w:name") style.name = value ?? "";
  if (element.name === "w:basedOn") style.basedOn = value ?? null;
  if (element.name === "w:numId") style.numId = value ?? null;
  if (element.name === "w:ilvl") style.level = readLevel(value);
  if (element.name === "w:vanish" && isRunProperty) style.hidden = isOn(value);
}

/** An on/off property: on where the attribute is missing (ECMA-376 Part 1, 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}

/** A list level, 0 to 8. */
export function readLevel(value: string | undefined): number {
  const level = Number(value ?? 0);
  return Number.isInteger(level) ? Math.min(8, Math.max(0, level)) : 0;
}
